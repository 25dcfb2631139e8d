import { anything, of, subtract, union } from '../../syntax/characters.ts'
import type { CharacterSet } from '../../syntax/characters.ts'
import * as sets from '../../syntax/named-characters.ts'

/** Sets of characters that models and stubs name. */
export const characterSets = {
  digits: sets.digits,
  letters: sets.letters,
  hex: sets.hex,
  alphanumeric: sets.alphanumeric,
  identifier: sets.identifier,
  slug: sets.slug,
  uuid: sets.uuid,
  base64: sets.base64,
  base64url: sets.base64url,
  urlComponent: sets.urlComponent,
  urlText: sets.urlText,
  formText: sets.formText,
  /** What Python's `quote` leaves, but for the tilde, which means something at the start of a word only: https://docs.python.org/3.13/library/urllib.parse.html#urllib.parse.quote */
  percent: union(sets.alphanumeric, of('%_.-/+')),
  numberText: sets.numberText,
  dateText: sets.dateText,
  hostname: union(sets.alphanumeric, of('.-')),
  /** Addresses as validators take them: quotes in the local part stay possible. */
  email: union(sets.alphanumeric, of(".!#$%&'*+/=?^_`{|}~-@")),
  /** One line of anything. */
  line: subtract(anything, of('\r\n')),
} as const satisfies Readonly<Record<string, CharacterSet>>

export type CharacterSetName = keyof typeof characterSets
