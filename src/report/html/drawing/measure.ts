/** Widths of characters of a system font in shares of its size, rounded up: nothing here can ask a font. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijlI|!.,:;'`[\]()ft\\/]/, 0.36],
  [/[mwMW@%…—]/, 0.96],
  [/[A-Z_&+<=>~#]/, 0.72],
  [/[ -~]/, 0.6],
  [/\p{Mn}/u, 0],
  [/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}·–“”‘’]/u, 0.66],
]
/** Ideographs, emoji and whatever else is not known. */
const widest = 1.3

/** Width of a text in pixels, `size` being that of its font. */
export function widthOf(text: string, size: number): number {
  let sum = 0
  for (const character of text) sum += widths.find(([pattern]) => pattern.test(character))?.[1] ?? widest
  return sum * size
}

/** The text, cut with `…` where it would be wider than `room` pixels. */
export function fitted(text: string, room: number, size: number): string {
  if (widthOf(text, size) <= room) return text
  let left = room - widthOf('…', size)
  let kept = ''
  for (const character of text) {
    left -= widthOf(character, size)
    if (left < 0) break
    kept += character
  }
  return `${kept.trimEnd()}…`
}
