import type { Delimiters } from './syntax.ts'

/** Where variables begin and end in a text, found in one pass, so that no text makes the parser go over it again and again. */
export interface Pairs {
  /** Positions of closed openings inside a stretch, outer ones before the inner ones. */
  readonly starts: (from: number, to: number) => Iterable<number>
  /** Where the variable that starts here ends (behind its closing delimiter); -1 where none starts. */
  readonly endOf: (start: number) => number
  /** Positions of backslashes that keep an opening from being one. */
  readonly escapes: (from: number, to: number) => Iterable<number>
  /** Cuts a stretch at a separator that stands outside nested variables, parentheses and quotes. */
  readonly split: (from: number, to: number, separator: string) => readonly (readonly [number, number])[]
  readonly closingParenthesis: (open: number, to: number) => number | undefined
}

export function pairs(source: string, { open, close }: Delimiters): Pairs {
  const ends = new Map<number, number>()
  const slashes: number[] = []
  const stack: { readonly start: number; quote: string }[] = []
  // The last character before this one that is no space: quotes count only where a source, parameter or address begins.
  let before = ''
  for (let index = 0; index < source.length; index++) {
    const char = source.charAt(index)
    const top = stack.at(-1)
    if (source.startsWith(open, index)) {
      if (index > 0 && source.charAt(index - 1) === '\\' && top === undefined) slashes.push(index - 1)
      else stack.push({ start: index, quote: '' })
      index += open.length - 1
      before = ''
    } else if (top !== undefined && top.quote === '' && source.startsWith(close, index)) {
      stack.pop()
      index += close.length - 1
      ends.set(top.start, index + 1)
      before = '}'
    } else if (top !== undefined && (char === "'" || char === '"')) {
      if (top.quote === char) top.quote = ''
      else if (top.quote === '' && (before === ',' || before === '(' || before === ':')) top.quote = char
      before = char
    } else if (char.charCodeAt(0) > 32) before = char
  }
  const starts = [...ends.keys()].toSorted((a, b) => a - b)
  const endOf = (start: number): number => ends.get(start) ?? -1

  /** Goes over a stretch and jumps over nested variables and quoted text. */
  function* outside(from: number, to: number): Generator<number> {
    let previous = ','
    for (let index = from; index < to; index++) {
      const end = endOf(index)
      if (end > 0) {
        index = end - 1
        previous = '}'
        continue
      }
      const char = source.charAt(index)
      if ((char === "'" || char === '"') && (previous === ',' || previous === '(' || previous === ':')) {
        const closing = closingQuote(index, to)
        if (closing !== undefined) index = closing
        previous = char
        continue
      }
      if (char.charCodeAt(0) > 32) previous = char
      yield index
    }
  }
  const closingQuote = (from: number, to: number): number | undefined => {
    for (let index = from + 1; index < to; index++) {
      const end = endOf(index)
      if (end > 0) index = end - 1
      else if (source.charAt(index) === source.charAt(from)) return index
    }
    return undefined
  }

  return {
    endOf,
    *starts(from, to) {
      for (let at = firstFrom(starts, from); at < starts.length && (starts[at] ?? to) < to; at++) yield starts[at] ?? to
    },
    *escapes(from, to) {
      for (let at = firstFrom(slashes, from); at < slashes.length && (slashes[at] ?? to) < to; at++) yield slashes[at] ?? to
    },
    split(from, to, separator) {
      const pieces: (readonly [number, number])[] = []
      let start = from
      let depth = 0
      for (const index of outside(from, to)) {
        const char = source.charAt(index)
        if (char === '(') depth++
        else if (char === ')') depth--
        else if (char === separator && depth <= 0) {
          pieces.push([start, index])
          start = index + 1
        }
      }
      return [...pieces, [start, to]]
    },
    closingParenthesis(from, to) {
      let depth = 0
      for (const index of outside(from, to)) {
        const char = source.charAt(index)
        if (char === '(') depth++
        else if (char === ')' && --depth === 0) return index
      }
      return undefined
    },
  }
}

/** Index of the first position that is not before `from`. */
function firstFrom(positions: readonly number[], from: number): number {
  let low = 0
  let high = positions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((positions[middle] ?? 0) < from) low = middle + 1
    else high = middle
  }
  return low
}
