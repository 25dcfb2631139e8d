const toEuro = new Map([
  ['EUR', 1],
  ['SEK', 0.088],
  ['NOK', 0.086],
])

export function rateOf(from: string, to: string): number {
  const [one, other] = [toEuro.get(from), toEuro.get(to)]
  if (one === undefined || other === undefined) throw new RangeError('no rate')
  return one / other
}
