/** A place in a text where a value stands that the program does not fix. What is known of the value is the caller's. */
export interface Hole<T = unknown> {
  readonly hole: T
}

/** A text with holes: constant pieces and holes in their order. A text without holes is `[text]`. */
export type Pieces<T = unknown> = readonly (string | Hole<T>)[]

/** Stands for one hole in a text that a tokeniser reads: a private-use character, which no language gives a meaning. */
export const mark = '\uE000'

/** The text of the pieces with a {@link mark} for every hole. A constant that itself has the mark loses it. */
export function marked(pieces: Pieces): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece.replaceAll(mark, '\uFFFD') : mark)).join('')
}

/** What is in the holes, in the order in which {@link Language.contexts} answers for them. */
export function holesOf<T>(pieces: Pieces<T>): readonly T[] {
  return pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.hole]))
}
