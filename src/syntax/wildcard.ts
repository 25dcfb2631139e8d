/**
 * Does a pattern (`*` any run of characters, `?` one character) match the whole of a string? Linear in the product of the lengths at worst, never
 * exponential.
 */
export function wildcardMatches(pattern: string, value: string): boolean {
  let at = 0
  let star = -1
  let resume = 0
  for (let index = 0; index < value.length;) {
    const char = pattern[at]
    if (char === '*') {
      star = at++
      resume = index
    } else if (char !== undefined && (char === '?' || char === value[index])) {
      at++
      index++
    } else if (star >= 0) {
      at = star + 1
      index = ++resume
    } else return false
  }
  while (pattern[at] === '*') at++
  return at === pattern.length
}
