import { describe, none, union } from '../characters.ts'
import type { CharacterSet } from '../characters.ts'

/** What is known of the texts that a part of a pattern matches. Sets are never too small. */
export interface PartFacts {
  readonly characters: CharacterSet
  readonly first: CharacterSet
  readonly canBeEmpty: boolean
  /** In UTF-16 code units; Infinity where there is no bound. */
  readonly maxLength: number
  /** All texts, where they are at most {@link mostStrings}. */
  readonly strings: readonly string[] | undefined
  readonly prefix: string
  readonly suffix: string
  /** Does it match at the very start, at the very end of the input only? */
  readonly start: boolean
  readonly end: boolean
  /** Characters that surely match when they stand alone. Never too large. */
  readonly alone: CharacterSet
  /** Does it surely match the empty text, wherever? An anchor does not, a lookaround perhaps not. */
  readonly canBeSkipped: boolean
}

const mostStrings = 32

export const emptyPart: PartFacts = {
  characters: none,
  first: none,
  canBeEmpty: true,
  maxLength: 0,
  strings: [''],
  prefix: '',
  suffix: '',
  start: false,
  end: false,
  alone: none,
  canBeSkipped: true,
}

/** Matches no character, and perhaps does not match at all. */
export const condition: PartFacts = { ...emptyPart, canBeSkipped: false }

const oneCharacter = { ...emptyPart, canBeEmpty: false, canBeSkipped: false }

/** One character of a set; all of `least` are surely in it. */
export function oneOf(characters: CharacterSet, least: CharacterSet, maxLength: number): PartFacts {
  const strings = characters[4] === 1 ? undefined : describe(characters).split('')
  return withStrings({ ...oneCharacter, characters, first: characters, maxLength, alone: least }, strings)
}

/** Exactly this text, whose characters are the set. */
export function exactly(text: string, characters: CharacterSet): PartFacts {
  const alone = characters[4] === 1 ? none : characters
  return withStrings({ ...oneCharacter, characters, first: characters, maxLength: text.length, alone }, [text])
}

export function followedBy(left: PartFacts, right: PartFacts): PartFacts {
  return {
    characters: union(left.characters, right.characters),
    first: left.canBeEmpty ? union(left.first, right.first) : left.first,
    canBeEmpty: left.canBeEmpty && right.canBeEmpty,
    maxLength: left.maxLength + right.maxLength,
    strings: product(left.strings, right.strings),
    prefix: left.strings?.length === 1 ? left.prefix + right.prefix : left.prefix,
    suffix: right.strings?.length === 1 ? left.suffix + right.suffix : right.suffix,
    // `x^y` matches nothing; where x can be empty, `^` still holds for the whole.
    start: left.start || right.start,
    end: left.end || right.end,
    alone: union(left.canBeSkipped ? right.alone : none, right.canBeSkipped ? left.alone : none),
    canBeSkipped: left.canBeSkipped && right.canBeSkipped,
  }
}

export function either(parts: readonly PartFacts[]): PartFacts {
  const [only] = parts
  if (only !== undefined && parts.length === 1) return only
  const strings = parts.flatMap((part) => part.strings ?? [])
  return withStrings(
    {
      characters: union(...parts.map((part) => part.characters)),
      first: union(...parts.map((part) => part.first)),
      canBeEmpty: parts.some((part) => part.canBeEmpty),
      maxLength: Math.max(...parts.map((part) => part.maxLength)),
      prefix: parts.map((part) => part.prefix).reduce(commonPrefix),
      suffix: '',
      start: parts.every((part) => part.start),
      end: parts.every((part) => part.end),
      alone: union(...parts.map((part) => part.alone)),
      canBeSkipped: parts.some((part) => part.canBeSkipped),
    },
    parts.every((part) => part.strings !== undefined) ? [...new Set(strings)] : undefined,
  )
}

export function repeated(part: PartFacts, least: number, most: number): PartFacts {
  if (most === 0) return emptyPart
  let strings: readonly string[] | undefined
  if (most <= 8 && part.strings !== undefined) {
    let times: readonly string[] | undefined = ['']
    strings = least === 0 ? times : []
    for (let count = 1; count <= most && strings !== undefined; count++) {
      times = product(times, part.strings)
      if (count >= least) strings = times === undefined ? undefined : [...strings, ...times]
    }
  }
  const facts = {
    ...part,
    canBeEmpty: least === 0 || part.canBeEmpty,
    maxLength: part.maxLength === 0 ? 0 : part.maxLength * most,
    prefix: least === 0 ? '' : part.prefix,
    suffix: least === 0 ? '' : part.suffix,
    start: least > 0 && part.start,
    end: least > 0 && part.end,
    alone: least <= 1 ? part.alone : none,
    canBeSkipped: least === 0 || part.canBeSkipped,
  }
  return withStrings(facts, strings === undefined ? undefined : [...new Set(strings)])
}

function withStrings(facts: Omit<PartFacts, 'strings'>, strings: readonly string[] | undefined): PartFacts {
  if (strings === undefined || strings.length > mostStrings || strings.length === 0) return { ...facts, strings: undefined }
  return { ...facts, strings, prefix: strings.reduce(commonPrefix), suffix: strings.length === 1 ? (strings[0] ?? '') : facts.suffix }
}

function product(left: readonly string[] | undefined, right: readonly string[] | undefined): readonly string[] | undefined {
  if (left === undefined || right === undefined || left.length * right.length > mostStrings) return undefined
  return left.flatMap((start) => right.map((end) => start + end))
}

function commonPrefix(left: string, right: string): string {
  let length = 0
  while (length < left.length && left[length] === right[length]) length++
  return left.slice(0, length)
}
