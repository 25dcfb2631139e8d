/** Of the squares of the lines' lengths: what a parser may copy that quotes its line with each of its faults. */
const limit = 2_000_000_000

/**
 * Would a parser that quotes the whole line with each fault run out of time or memory on this text? oxc does, and its process ends:
 * a line of a hundred kilobytes of `return return return …` holds more than ten thousand faults.
 */
export function longLines(text: string): boolean {
  let sum = 0
  for (let start = 0; start < text.length;) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    sum += (end - start) ** 2
    if (sum > limit) return true
    start = end + 1
  }
  return false
}
