/** Breaks a line at its spaces so that none is longer than `width` columns; a longer word stays whole, so that a path can be copied. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || columns(last) + 1 + columns(word) > width) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}

/** Columns that a terminal needs: what takes two UTF-16 units (emoji, rare ideographs) mostly takes two columns as well. */
export const columns = (text: string): number => text.length
