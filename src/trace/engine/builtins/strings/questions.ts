import { of } from '../../../../syntax/characters.ts'
import { elementsOf } from '../../iterate.ts'
import type { Machine } from '../../machine.ts'
import { noteCompared } from '../../note-compared.ts'
import { bitOf } from '../../sinks.ts'
import { noFacts } from '../../test.ts'
import type { Test } from '../../test.ts'
import { ownPathTest } from '../../own-path-test.ts'
import { factsFor, listTest, partTest, patternTest, prefixTest, truth } from '../../tests.ts'
import { opaque, stringOf, trueValue, types, valueKey } from '../../value.ts'
import type { Atom, Value } from '../../value.ts'
import { eitherWay, keyFor } from '../derived.ts'
import { argument } from '../given.ts'
import type { Method } from '../given.ts'
import { noteSearch, patternIn } from './pattern.ts'

/** Is the argument in it? Of an unknown value it is not told whether it is a text or a list. */
function includesTest(m: Machine, self: Atom, part: Value): Test {
  noteCompared(m, self, part)
  // What is found in a constant text has only characters of it.
  if (self.kind === 'constant') return { kind: 'facts', yes: factsFor(part, { characters: of(String(self.value)) }), no: [] }
  if (self.kind !== 'opaque' || (self.types & types.array) === 0 || stringOf(part) !== undefined) return partTest(self, part)
  return elementsOf(m, self).length === 0 ? noFacts : listTest(m, self, part)
}

const includes: Method = (m, self, given) => {
  const part = argument(given, 0)
  const known = stringOf(part)
  if (self.kind === 'text' && known !== undefined && self.parts.some((one) => typeof one === 'string' && one.includes(known)))
    return trueValue
  return truth(m, includesTest(m, self, part))
}

/** The position of something that is there only if the test holds. */
export function position(m: Machine, name: string, self: Value, test: Test): Value {
  return opaque(keyFor(m, name, self), { types: types.number, origin: { kind: 'found', test } })
}

const indexOf: Method = (m, self, given, name) =>
  position(m, `${name} ${valueKey(argument(given, 0))}`, self, includesTest(m, self, argument(given, 0)))

const startsWith: Method = (m, self, given) => {
  const prefix = argument(given, 0)
  const known = stringOf(prefix)
  const first = self.kind === 'text' ? self.parts[0] : undefined
  if (known !== undefined && typeof first === 'string' && first.startsWith(known)) return trueValue
  return truth(m, ownPathTest(m, self, known, prefixTest(self, prefix)))
}

/** A host that ends with `.example.com` belongs to it; without the dot `evilexample.com` ends so, too. */
const endsWith: Method = (m, self, given) => {
  const suffix = stringOf(argument(given, 0))
  const isDomain = suffix !== undefined && /^\.[^.]+\.[^.]/.test(suffix) && self.kind === 'opaque' && self.origin?.kind === 'part'
  return truth(m, isDomain ? { kind: 'facts', yes: factsFor(self, { safe: bitOf('url') | bitOf('redirect') }), no: [] } : noFacts)
}

const search: Method = (m, self, given) => {
  const pattern = patternIn(m, argument(given, 0))
  if (pattern !== undefined) noteSearch(m, pattern, self)
  return position(m, `search ${valueKey(argument(given, 0))}`, self, pattern === undefined ? noFacts : patternTest(pattern, self))
}

const compare: Method = (m, self) => opaque(keyFor(m, 'localeCompare', self), { types: types.number })

export const questions = {
  endsWith,
  includes,
  indexOf,
  isWellFormed: (m) => eitherWay(m, 'isWellFormed'),
  lastIndexOf: indexOf,
  localeCompare: compare,
  search,
  startsWith,
} satisfies Record<string, Method>
