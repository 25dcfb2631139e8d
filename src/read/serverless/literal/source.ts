import { createRequire } from 'node:module'
import type { Program } from 'oxc-parser'
import type { Place } from '../../../model/place.ts'
import { longLines } from '../../../syntax/long-lines.ts'
import { nestedTooDeeply } from '../../../syntax/nesting.ts'

/** A parsed module of the project. It is only ever looked at. */
export interface Source {
  readonly path: string
  readonly program: Program
  readonly placeAt: (offset: number) => Place
}

const sizeLimit = 512 * 1024

/**
 * Parses JavaScript or TypeScript. Undefined when the text is no such program. The parser is loaded when the first module turns
 * up: most projects have none.
 */
export function parseSource(path: string, text: string): Source | undefined {
  if (text.length > sizeLimit || longLines(text) || nestedTooDeeply(text)) return undefined
  const { parseSync } = createRequire(import.meta.url)('oxc-parser') as typeof import('oxc-parser')
  // One dialect for all: without JSX and HTML comments the scan above sees the same code as the parser.
  const result = parseSync(path, text, { lang: 'ts', sourceType: 'module' })
  if (result.program.body.length === 0 && result.errors.length > 0) return undefined
  const starts = [0]
  for (let index = text.indexOf('\n'); index >= 0; index = text.indexOf('\n', index + 1)) starts.push(index + 1)
  return { path, program: result.program, placeAt: (offset) => placeIn(path, starts, offset) }
}

function placeIn(file: string, starts: readonly number[], offset: number): Place {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
}
