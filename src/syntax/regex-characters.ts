import { anything, none } from './characters.ts'
import type { CharacterSet } from './characters.ts'
import { parsePattern } from './regex/parse.ts'

/** What a text is known to be once a regular expression has matched it. */
export interface MatchedText {
  /** `whole`: all of the text matched. `start`, `end`: a part at that end. `none`: some part of it. */
  readonly anchored: 'whole' | 'start' | 'end' | 'none'
  /** The characters the text may consist of; anything unless all of it matched. Never too small. */
  readonly characters: CharacterSet
  /** The characters it may start with. */
  readonly first: CharacterSet
  /** What it starts and ends with, letter for letter; empty where nothing is fixed. */
  readonly prefix: string
  readonly suffix: string
  /**
   * Characters each of which is in a match wherever it stands, so that a text in which nothing matches has none of them and `replace` with the flag `g`
   * takes them all away. Never too large: none where that cannot be told.
   */
  readonly alwaysMatched: CharacterSet
  /** UTF-16 code units; missing where there is no bound. */
  readonly maxLength?: number
  /** All texts that match, where they are few (at most 32). */
  readonly strings?: readonly string[]
}

/**
 * Reads a JavaScript regular expression: of what does a text consist that it matches? Decides whether `/^[a-z0-9-]+$/.test(id)` is a validation.
 * `unknown` for backreferences, the flag `v`, inline modifiers, legacy octal escapes, and what is no regular expression. Lookarounds are passed over:
 * they only ever narrow a match. Linear.
 */
export function regexCharacters(source: string, flags = ''): MatchedText | 'unknown' {
  const facts = parsePattern(source, flags)
  if (facts === undefined) return 'unknown'
  const { start, end } = facts
  const whole = start && end
  return {
    anchored: whole ? 'whole' : start ? 'start' : end ? 'end' : 'none',
    characters: whole ? facts.characters : anything,
    first: start && (whole || !facts.canBeEmpty) ? facts.first : anything,
    prefix: start ? facts.prefix : '',
    suffix: end ? facts.suffix : '',
    alwaysMatched: facts.canBeEmpty || flags.includes('y') ? none : facts.alone,
    ...(whole && Number.isFinite(facts.maxLength) && { maxLength: facts.maxLength }),
    ...(whole && facts.strings !== undefined && { strings: facts.strings }),
  }
}
