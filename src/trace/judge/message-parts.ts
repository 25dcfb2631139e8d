import type { piecesOf } from './pieces.ts'

type Pieces = ReturnType<typeof piecesOf>[number]

/** What stands before the first empty line of a mail, and what behind it (RFC 5322, 2.1). */
export function partsOfMessage(pieces: Pieces): readonly [head: Pieces, body: Pieces] {
  for (const [index, piece] of pieces.entries()) {
    const end = typeof piece === 'string' ? /\r?\n\r?\n/.exec(piece) : null
    if (typeof piece !== 'string' || end === null) continue
    const [before, behind] = [piece.slice(0, end.index), piece.slice(end.index + end[0].length)]
    return [
      [...pieces.slice(0, index), before],
      [behind, ...pieces.slice(index + 1)],
    ]
  }
  return [pieces, []]
}
