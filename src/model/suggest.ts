/** The one of the known words that was probably meant; undefined where none is near. */
export function suggest(written: string, known: Iterable<string>): string | undefined {
  const wanted = written.toLowerCase()
  // A third of the letters may be wrong: more would turn the help into a guess.
  let least = Math.floor(Math.min(wanted.length, 60) / 3) + 1
  let best: string | undefined
  for (const word of known) {
    const distance = word.toLowerCase() === wanted ? 0 : editDistance(wanted.slice(0, 60), word.toLowerCase())
    if (distance < least) [least, best] = [distance, word]
  }
  return best
}

/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let before: readonly number[] = []
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Infinity
      next.push(Math.min(replaced, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}
