import { of, union } from '../../../syntax/characters.ts'
import { named } from '../characters.ts'
import { decode, encode } from '../encodings.ts'
import type { Machine } from '../machine.ts'
import { closedList, makeObject } from '../objects.ts'
import { loadNamed } from '../property.ts'
import { atomsOf, constant, joinAll, stringOf, undefinedValue } from '../value.ts'
import type { Value } from '../value.ts'
import { derived } from './derived.ts'
import { argument } from './given.ts'
import type { Routine, Table } from './given.ts'

/** A list of names in the second place leaves out all other fields. */
function picked(m: Machine, value: Value, names: Value): Value {
  const wanted = closedList(m, names)?.map(stringOf)
  if (value.kind !== 'reference' || wanted === undefined || !wanted.every((name) => name !== undefined)) return value
  return makeObject(
    m,
    wanted.map((name) => [name, loadNamed(m, value, name)] as const),
  )
}

const stringify: Routine = (m, given) => encode(m, 'json', picked(m, argument(given, 0), argument(given, 1)))
const parse: Routine = (m, given) =>
  given.list.length === 0 && given.more === undefined ? undefinedValue : decode(m, 'json', argument(given, 0))

/** Exactly for constants, unless they are malformed: then the program throws. */
const exactOr =
  (exact: (text: string) => string, other: (m: Machine, value: Value) => Value): Routine =>
  (m, given) =>
    joinAll(
      atomsOf(argument(given, 0)).map((atom) => {
        const known = stringOf(atom)
        if (known === undefined) return other(m, atom)
        try {
          return constant(exact(known))
        } catch {
          return undefinedValue
        }
      }),
    )

const decoded = exactOr(decodeURIComponent, (m, value) => decode(m, 'url', value))

export const encodings: Table<Routine> = {
  'JSON.parse': parse,
  'JSON.stringify': stringify,
  decodeURI: exactOr(decodeURI, (m, value) => decode(m, 'url', value)),
  decodeURIComponent: decoded,
  encodeURI: exactOr(encodeURI, (m, value) => derived(m, 'encodeURI', value, { characters: named('urlText') })),
  encodeURIComponent: exactOr(encodeURIComponent, (m, value) => encode(m, 'url', value)),
  escape: (m, given) => derived(m, 'escape', argument(given, 0), { characters: union(named('alphanumeric'), of('@*_+-./%')) }),
  unescape: decoded,
}
