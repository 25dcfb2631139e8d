import { observe } from '../observe.ts'
import { deepTaints } from '../carried.ts'
import { allocate, at, referenceTo } from '../machine.ts'
import type { Machine } from '../machine.ts'
import { snapshot } from '../snapshot.ts'
import { makeRegex } from '../special.ts'
import { patternTest, truth } from '../tests.ts'
import { noFacts } from '../test.ts'
import { bitOf } from '../sinks.ts'
import { atomsOf, constant, joinAll, stringOf } from '../value.ts'
import type { Reference, Value } from '../value.ts'
import { derived } from './derived.ts'
import { argument, rowOf } from './given.ts'
import type { Given, Method, Routine, Table } from './given.ts'
import { matchWith, unknownMatch } from './strings/matches.ts'
import { noteSearch } from './strings/pattern.ts'

const test: Method<Reference> = (m, self, given) => {
  const { pattern } = at(m, self)
  const value = argument(given, 0)
  if (pattern === undefined) return truth(m, noFacts)
  noteSearch(m, pattern, value)
  return truth(m, patternTest(pattern, value))
}

const exec: Method<Reference> = (m, self, given) => {
  const { pattern } = at(m, self)
  return joinAll(
    atomsOf(argument(given, 0)).map((atom) => (pattern === undefined ? unknownMatch(m, self, atom) : matchWith(m, pattern, atom))),
  )
}

const toString: Method<Reference> = (m, self) => {
  const { pattern } = at(m, self)
  return pattern === undefined ? derived(m, 'toString', self) : constant(`/${pattern.source}/${pattern.flags}`)
}

const methods: Table<Method<Reference>> = { exec, test, toString }

export function regexMethod(m: Machine, self: Reference, name: string, given: Given): Value | undefined {
  return rowOf(methods, name)?.(m, self, given, name)
}

/** A pattern that somebody else writes can hang the function (CWE-1333). */
const make: Routine = (m, given) => {
  const source = argument(given, 0)
  const flags = stringOf(argument(given, 1)) ?? ''
  const text = stringOf(source)
  if (text !== undefined) return makeRegex(m, text, flags)
  const known = source.kind === 'reference' ? at(m, source).pattern : undefined
  if (known !== undefined) return makeRegex(m, known.source, given.list.length > 1 ? flags : known.flags)
  if (deepTaints(m, source).length > 0) observe(m, { kind: 'sink', sink: 'regex', name: 'RegExp', value: snapshot(m, source) })
  return referenceTo(allocate(m, 'regex'))
}

export const regexes: Table<Routine> = {
  'new RegExp': make,
  RegExp: make,
  'RegExp.escape': (m, given) => derived(m, 'RegExp.escape', argument(given, 0), { safe: bitOf('regex') }),
}
