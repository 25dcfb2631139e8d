// A whole number between 1 and 100, or what stands in for it.
export const whole = (text, fallback) => {
  const number = Number.parseInt(text, 10)
  return Number.isNaN(number) ? fallback : Math.max(1, Math.min(100, number))
}
