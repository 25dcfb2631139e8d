import { at } from '../../machine.ts'
import type { Machine } from '../../machine.ts'
import { loadField } from '../../property.ts'
import { text } from '../../operators.ts'
import { hasOwnTest, truth } from '../../tests.ts'
import { constant } from '../../value.ts'
import type { Atom, Value } from '../../value.ts'
import { eitherWay } from '../derived.ts'
import { argument, rowOf } from '../given.ts'
import type { Given, Method, Table } from '../given.ts'

const hasOwn: Method = (m, self, given) => truth(m, hasOwnTest(m, argument(given, 0), self))

/** An error as a text is its name and its message. */
const toString: Method = (m, self) => {
  if (self.kind !== 'reference' || at(m, self).kind !== 'error') return text(m, [self])
  const part = (name: string): Value => loadField(m, self, name) ?? constant('')
  return text(m, [part('name'), constant(': '), part('message')])
}

const same: Method = (_, self) => self
const either: Method = (m, _, __, name) => eitherWay(m, name)

const methods: Table<Method> = {
  hasOwnProperty: hasOwn,
  isPrototypeOf: either,
  propertyIsEnumerable: hasOwn,
  toLocaleString: toString,
  toString,
  valueOf: same,
}

/** What every value inherits from Object.prototype. */
export function objectMethod(m: Machine, self: Atom, name: string, given: Given): Value | undefined {
  return rowOf(methods, name)?.(m, self, given, name)
}
