import { characterSets } from '../models/character-sets.ts'
import type { CharacterSetName } from '../models/character-sets.ts'
import { anything, has, isEmpty, of, subtract } from '../../syntax/characters.ts'
import type { CharacterSet } from '../../syntax/characters.ts'
import { regexCharacters } from '../../syntax/regex-characters.ts'
import { bitOf } from './sinks.ts'
import type { Refinement } from './test.ts'
import { constant } from './value.ts'
import type { Constant } from './value.ts'

export const named = (name: CharacterSetName): CharacterSet => characterSets[name]

/** What a match of the pattern tells of the text; undefined: nothing. */
export function matchOf(source: string, flags: string): Refinement | undefined {
  const match = regexCharacters(source, flags)
  if (match === 'unknown') return undefined
  // What cannot start with a dash is no option.
  const option =
    (match.anchored === 'whole' || match.anchored === 'start') && !has(match.first, '-') && has(match.characters, '-')
      ? { safe: bitOf('argument') }
      : {}
  if (match.anchored !== 'whole') return option
  if (match.strings !== undefined) return { constants: match.strings.map((text) => constant(text) as Constant) }
  return { characters: match.characters, ...option }
}

/** The characters that a text without a match of the pattern does not have: the pattern matches each of them alone. */
export function charactersMatched(source: string, flags: string): CharacterSet | undefined {
  const match = regexCharacters(source, flags)
  return match === 'unknown' || isEmpty(match.alwaysMatched) ? undefined : match.alwaysMatched
}

export const without = (texts: string): CharacterSet => subtract(anything, of(texts))

/** What every match starts with. */
export function prefixOf(source: string, flags: string): string | undefined {
  const match = regexCharacters(source, flags)
  return match === 'unknown' || match.prefix === '' ? undefined : match.prefix
}
