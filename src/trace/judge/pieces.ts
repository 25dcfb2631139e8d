import { complement, range } from '../../syntax/characters.ts'
import type { CharacterSet } from '../../syntax/characters.ts'
import type { Pieces } from '../../syntax/template.ts'
import { characterSets } from '../models/character-sets.ts'
import type { Encoding } from '../models/model.ts'
import type { OpenShape, Shape } from '../shape.ts'
import { opensIn } from '../link/follow.ts'

/** More texts than this are not told apart. */
export const mostTexts = 12

/** The texts that a value may be, with its unknown parts as holes. Objects are no texts. */
export function piecesOf(shape: Shape): readonly Pieces<OpenShape>[] {
  switch (shape.kind) {
    case 'constant':
      return shape.value === undefined || shape.value === null ? [] : [[String(shape.value)]]
    case 'open':
      return [[{ hole: shape }]]
    case 'encoded':
      return opensIn(shape).length === 0 ? [['?']] : [[{ hole: merged(opensIn(shape), shape.as) }]]
    case 'any':
      return shape.of.flatMap(piecesOf).slice(0, mostTexts)
    case 'text': {
      let all: Pieces<OpenShape>[] = [[]]
      for (const part of shape.parts) {
        const options = typeof part === 'string' ? [[part]] : piecesOf(part)
        if (options.length === 0) continue
        all = all.flatMap((before) => options.map((option) => [...before, ...option])).slice(0, mostTexts)
      }
      return all
    }
    default:
      return []
  }
}

function merged(opens: readonly OpenShape[], as: Encoding): OpenShape {
  const [first] = opens
  if (first === undefined) throw new Error('there is at least one')
  return { ...first, types: 1, characters: written[as], safe: 0, direct: false, carries: opens.flatMap(({ carries }) => carries) }
}

/** What an encoding writes. JSON escapes control characters (RFC 8259, 7). */
const written: Partial<Record<Encoding, CharacterSet>> = {
  json: complement(range(0, 0x1f)),
  base64: characterSets.base64,
  url: characterSets.urlComponent,
  query: characterSets.formText,
}

/** For people and for contracts: the constant pieces, with `${…}` for the rest. */
export function showPieces(pieces: Pieces<OpenShape>): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : `\${${nameOf(piece.hole)}}`)).join('')
}

function nameOf({ variable, carries }: OpenShape): string {
  if (variable !== undefined) return variable
  const [first] = carries
  const last = first?.way.findLast(({ step }) => step === 'read')
  return last?.name ?? '…'
}
