// A whole number, or what stands in for it.
export const whole = (text, fallback) => {
  const number = Number.parseInt(text, 10)
  return Number.isNaN(number) ? fallback : number
}
