import { text } from '../model/text.ts'
import type { Text, TextPart } from '../model/text.ts'

/** A piece of an ARN template of the Service Authorization Reference: literal, or a variable. */
export type ArnPiece = string | { readonly variable: string }

/** Variables that every ARN has: filled by the deployment, not by what the code names. */
const ofDeployment: Readonly<Record<string, TextPart>> = {
  Partition: { kind: 'pseudo', name: 'partition' },
  Region: { kind: 'pseudo', name: 'region' },
  Account: { kind: 'pseudo', name: 'account' },
}

/** `arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}` → its pieces. */
export function piecesOfArn(template: string): readonly ArnPiece[] {
  return template
    .split(/\$\{(\w+)\}/)
    .map((piece, index): ArnPiece => (index % 2 === 0 ? piece : { variable: piece }))
    .filter((piece) => piece !== '')
}

/** The variables of a template that name things. */
export const variablesOf = (pieces: readonly ArnPiece[]): readonly string[] =>
  pieces.flatMap((piece) => (typeof piece === 'string' || Object.hasOwn(ofDeployment, piece.variable) ? [] : [piece.variable]))

/** The template with every naming variable filled. */
export function fillArn(pieces: readonly ArnPiece[], fill: (variable: string) => Text): Text {
  return text(
    ...pieces.flatMap((piece): readonly TextPart[] => {
      if (typeof piece === 'string') return [piece]
      const known = Object.hasOwn(ofDeployment, piece.variable) ? ofDeployment[piece.variable] : undefined
      return known === undefined ? fill(piece.variable) : [known]
    }),
  )
}

/** The pieces up to a variable, and those behind it. */
export function splitAt(
  pieces: readonly ArnPiece[],
  variable: string,
): readonly [before: readonly ArnPiece[], behind: readonly ArnPiece[]] {
  const at = pieces.findIndex((piece) => typeof piece !== 'string' && piece.variable === variable)
  return at < 0 ? [pieces, []] : [pieces.slice(0, at), pieces.slice(at + 1)]
}
