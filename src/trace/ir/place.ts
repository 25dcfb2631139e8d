import type { Place } from '../../model/place.ts'
import type { Module } from './module.ts'

/** Where an offset of a module stands in its file. */
export function placeIn({ file, lines }: Pick<Module, 'file' | 'lines'>, offset: number): Place {
  const line = lineOf(lines, offset)
  return { file, line: line + 1, column: offset - (lines[line] ?? 0) + 1 }
}

function lineOf(lines: readonly number[], offset: number): number {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
