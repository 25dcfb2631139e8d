import { of, union } from '../../../syntax/characters.ts'
import { deepTaints } from '../carried.ts'
import { named } from '../characters.ts'
import type { Machine } from '../machine.ts'
import { joinAll, opaque, types } from '../value.ts'
import type { Opaque, Value } from '../value.ts'
import { derived, keyFor, numberFrom } from './derived.ts'
import { allOf, rowOf } from './given.ts'
import type { Given, Method, Routine, Table } from './given.ts'
import { guessable } from './guessable.ts'

/** `Tue Nov 22 2026 05:00:00 GMT+0000 (Coordinated Universal Time)`. */
const dateWords = union(named('alphanumeric'), of(' ,:+-()./'))
const now = 'the clock'

const make: Routine = (m, given) => {
  const all = allOf(given)
  if (all.length === 0) return guessable(m, now, { types: types.object, characters: dateWords })
  const joined = joinAll(all)
  // Whatever it is made from: as a text it is a date, or `Invalid Date`.
  return opaque(keyFor(m, 'new Date', joined), { types: types.object, characters: dateWords, taints: deepTaints(m, joined) })
}

export const dates: Table<Routine> = {
  'new Date': make,
  Date: (m) => guessable(m, now, { types: types.string, characters: dateWords }),
  'Date.UTC': (m, given) => numberFrom(m, 'Date.UTC', joinAll(allOf(given))),
  'Date.now': (m) => guessable(m, now),
  'Date.parse': (m, given) => numberFrom(m, 'Date.parse', joinAll(allOf(given))),
}

const iso: Method = (m, self, _, name) => derived(m, name, self, { characters: named('dateText') })
const words: Method = (m, self, _, name) => derived(m, name, self, { characters: dateWords })
const part: Method = (m, self, _, name) => numberFrom(m, name, self)
const parts = ['Date', 'Day', 'FullYear', 'Hours', 'Milliseconds', 'Minutes', 'Month', 'Seconds']

const methods: Table<Method> = {
  ...Object.fromEntries(['get', 'getUTC', 'set', 'setUTC'].flatMap((verb) => parts.map((name) => [`${verb}${name}`, part]))),
  getTime: part,
  getTimezoneOffset: part,
  setTime: part,
  toDateString: words,
  toISOString: iso,
  toLocaleDateString: words,
  toLocaleTimeString: words,
  toTimeString: words,
  toUTCString: words,
}

export function dateMethod(m: Machine, self: Opaque, name: string, given: Given): Value | undefined {
  return rowOf(methods, name)?.(m, self, given, name)
}
