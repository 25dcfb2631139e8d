import type { Place } from '../model/place.ts'
import type { Spot } from './engine/taint.ts'

/** Offsets as line and column. `lines` are the offsets at which lines start. */
export function placeIn(lines: readonly number[], { file, at, end }: Spot): Place {
  const [line, last] = [lineAt(lines, at), lineAt(lines, end)]
  return { file, line: line + 1, column: at - (lines[line] ?? 0) + 1, endLine: last + 1, endColumn: end - (lines[last] ?? 0) + 1 }
}

function lineAt(lines: readonly number[], offset: number): number {
  let [low, high] = [0, lines.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** Offsets at which lines start; the first is 0. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
