import { complement, of } from './characters.ts'
import type { CharacterSet } from './characters.ts'
import type { HoleContext, Language } from './language.ts'
import { escaped } from './skeleton.ts'
import { holesOf, marked } from './template.ts'

const written = complement(of('\\ \r\n'))

/** A language whose only structure is the line: a value in it stays one as long as it has no line break. */
export function lines(id: string, breaksOut: CharacterSet): Language<HoleContext<'line'>> {
  return {
    id,
    filling: written,
    contexts: (pieces) => holesOf(pieces).map(() => ({ context: 'line', breaksOut })),
    // A line break is a token of its own, so that a value with one never fits.
    skeleton: (pieces) =>
      marked(pieces)
        .split(/\r\n|\r|\n/)
        .map((line) => escaped(line, written))
        .join(' ↵ '),
  }
}
