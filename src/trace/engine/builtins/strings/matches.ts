import { allocate, referenceTo } from '../../machine.ts'
import type { Machine } from '../../machine.ts'
import { listOf, makeObject } from '../../objects.ts'
import { patternTest } from '../../tests.ts'
import { nullValue, stringOf, valueKey } from '../../value.ts'
import type { Atom, Opaque, Reference, Value } from '../../value.ts'
import { charactersOf, derived } from '../derived.ts'
import { listOn } from '../elements.ts'
import { argument } from '../given.ts'
import type { Method } from '../given.ts'
import { charactersOfMatch, groupsOf, noteSearch, patternIn } from './pattern.ts'
import type { Pattern } from './pattern.ts'

/** What `exec` gives: the match and its groups, each of the characters that its part of the pattern allows; or null. */
export function matchWith(m: Machine, pattern: Pattern, self: Atom): Value {
  noteSearch(m, pattern, self)
  return m.program.conditioned({ kind: 'union', of: [matched(m, pattern, self), nullValue] }, patternTest(pattern, self))
}

function matched(m: Machine, pattern: Pattern, self: Atom): Reference {
  const subject = charactersOf(self)
  const piece = (index: number, source: string): Opaque =>
    derived(m, `match ${index} /${pattern.source}/${pattern.flags}`, self, {
      characters: charactersOfMatch({ ...pattern, source }, subject),
    })
  const groups = groupsOf(pattern.source).map(({ name, source }, index) => ({ name, value: piece(index + 1, source) }))
  const object = allocate(m, 'array')
  for (const [index, value] of [piece(0, pattern.source), ...groups.map(({ value }) => value)].entries())
    object.fields.set(String(index), value)
  const namedGroups = groups.flatMap(({ name, value }) => (name === undefined ? [] : [[name, value] as const]))
  if (namedGroups.length > 0) object.fields.set('groups', makeObject(m, namedGroups))
  return referenceTo(object)
}

/** A match of a pattern that is not known. */
export function unknownMatch(m: Machine, pattern: Value, self: Atom): Value {
  return { kind: 'union', of: [listOn(m, derived(m, `match ${valueKey(pattern)}`, self, { characters: charactersOf(self) })), nullValue] }
}

const match: Method = (m, self, given) => {
  const value = argument(given, 0)
  const pattern = patternIn(m, value)
  if (pattern === undefined) return value.kind === 'reference' || stringOf(value) !== undefined ? unknownMatch(m, value, self) : undefined
  if (!pattern.flags.includes('g')) return matchWith(m, pattern, self)
  noteSearch(m, pattern, self)
  const all = listOf(m, [], wholeOf(m, pattern, self))
  return m.program.conditioned(all.kind === 'reference' ? { kind: 'union', of: [all, nullValue] } : all, patternTest(pattern, self))
}

const wholeOf = (m: Machine, pattern: Pattern, self: Atom): Opaque =>
  derived(m, `match /${pattern.source}/${pattern.flags}`, self, { characters: charactersOfMatch(pattern, charactersOf(self)) })

const matchAll: Method = (m, self, given) => {
  const pattern = patternIn(m, argument(given, 0))
  if (pattern !== undefined) {
    noteSearch(m, pattern, self)
    return listOf(m, [], matched(m, pattern, self))
  }
  return argument(given, 0).kind === 'reference' ? listOf(m, [], listOn(m, derived(m, 'match', self))) : undefined
}

export const matches = { match, matchAll } satisfies Record<string, Method>
