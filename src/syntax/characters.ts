/**
 * A set of characters: one bit for each ASCII character in four words of 32, and in the fifth one bit for everything beyond ASCII together.
 * A value, never changed. Where a set cannot be told exactly it is the larger one, so that "has none of these" can be relied on.
 */
export type CharacterSet = readonly [number, number, number, number, number]

export const none: CharacterSet = [0, 0, 0, 0, 0]
export const ascii: CharacterSet = [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0]
export const anything: CharacterSet = [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 1]
export const beyondAscii: CharacterSet = [0, 0, 0, 0, 1]

function words(word: (index: 0 | 1 | 2 | 3 | 4) => number): CharacterSet {
  return [word(0) >>> 0, word(1) >>> 0, word(2) >>> 0, word(3) >>> 0, word(4) & 1]
}

export function union(...sets: readonly CharacterSet[]): CharacterSet {
  return words((index) => sets.reduce((bits, set) => bits | set[index], 0))
}

export function intersect(left: CharacterSet, right: CharacterSet): CharacterSet {
  return words((index) => left[index] & right[index])
}

/**
 * What is in `left` and not in `right`. Beyond ASCII there is one bit for all: only a `right` that is known to have all of it may carry it, else
 * take it off first.
 */
export function subtract(left: CharacterSet, right: CharacterSet): CharacterSet {
  return words((index) => left[index] & ~right[index])
}

export function complement(set: CharacterSet): CharacterSet {
  return subtract(anything, set)
}

/** The characters from one code point to another, both included. */
export function range(from: number, to: number): CharacterSet {
  return words((index) => {
    if (index === 4) return to > 127 && to >= from ? 1 : 0
    const low = Math.max(from - index * 32, 0)
    const high = Math.min(to - index * 32, 31)
    return low > high ? 0 : (-1 << low) & (-1 >>> (31 - high))
  })
}

/** The characters of the texts, as they stand: `of('abc', '-')`. */
export function of(...texts: readonly string[]): CharacterSet {
  const bits = [0, 0, 0, 0, 0]
  for (const text of texts)
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code > 127) bits[4] = 1
      else bits[code >>> 5] = (bits[code >>> 5] ?? 0) | (1 << (code & 31))
    }
  return words((index) => bits[index] ?? 0)
}

/** Is the first character of the text in the set? */
export function has(set: CharacterSet, character: string): boolean {
  const code = character.charCodeAt(0)
  if (code > 127) return set[4] === 1
  return ((set[(code >>> 5) as 0 | 1 | 2 | 3] >>> (code & 31)) & 1) === 1
}

export function isEmpty(set: CharacterSet): boolean {
  return set.every((bits) => bits === 0)
}

export function meets(left: CharacterSet, right: CharacterSet): boolean {
  return !isEmpty(intersect(left, right))
}

export function isSubset(small: CharacterSet, large: CharacterSet): boolean {
  return isEmpty(subtract(small, large))
}

export function isSame(left: CharacterSet, right: CharacterSet): boolean {
  return left.every((bits, index) => bits === right[index])
}

/** The ASCII characters of the set in their order; `…` at the end where there is more beyond ASCII. For reports and tests. */
export function describe(set: CharacterSet): string {
  let text = ''
  for (let code = 0; code < 128; code++) if (has(set, String.fromCharCode(code))) text += String.fromCharCode(code)
  return set[4] === 1 ? `${text}…` : text
}
