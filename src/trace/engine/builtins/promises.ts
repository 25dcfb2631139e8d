import { allocate, at, siteOf, spotOf } from '../machine.ts'
import { writable } from '../heap.ts'
import type { Machine } from '../machine.ts'
import { makeObject } from '../objects.ts'
import { awaited } from '../special.ts'
import { constant, join, joinAll, opaque, undefinedValue } from '../value.ts'
import type { Atom, Value } from '../value.ts'
import { elementsOfAny, joinedElements, listWith, perhaps } from './elements.ts'
import { argument, isMissing } from './given.ts'
import type { Given, Method, Routine, Table } from './given.ts'

/** What a promise that fails gives to whoever catches it. */
function failure(m: Machine): Value {
  const operation = m.frame?.current
  return m.program.caught(m, [], spotOf(m), { at: operation?.at ?? 0, end: operation?.end ?? 0 })
}

/** A handler of failures, which may run or not. */
function handled(m: Machine, handler: Value): Value {
  if (isMissing(handler)) return undefinedValue
  const error = failure(m)
  return perhaps(m, error, () => m.do.call(m, handler, undefinedValue, [error], undefined) ?? undefinedValue)
}

const then: Method = (m, self, given) => {
  const [onValue, onError] = [argument(given, 0), argument(given, 1)]
  const result = isMissing(onValue) || onValue.kind === 'constant' ? self : m.do.call(m, onValue, undefinedValue, [self], undefined)
  const other = isMissing(onError) ? undefined : handled(m, onError)
  return awaited(m, result === undefined ? (other ?? undefinedValue) : other === undefined ? result : join(result, other))
}

const caught: Method = (m, self, given) => join(self, handled(m, argument(given, 0)))

const lastly: Method = (m, self, given) => {
  m.do.call(m, argument(given, 0), undefinedValue, [], undefined)
  return self
}

const methods: ReadonlyMap<string, Method> = new Map([
  ['then', then],
  ['catch', caught],
  ['finally', lastly],
])

/** Promises are looked through: `then` of a value is called with it. */
export function promiseMethod(m: Machine, self: Atom, name: string, given: Given): Value | undefined {
  return methods.get(name)?.(m, self, given, name)
}

/** What a promise will be, kept in an object, so that it is told apart on each path. */
function pending(m: Machine): {
  readonly promise: Value
  readonly settled: (now: Machine) => Value | undefined
  readonly resolve: Value
  readonly reject: Value
} {
  const box = allocate(m, 'object').id
  const settled = (now: Machine): Value | undefined => at(now, { kind: 'reference', id: box }).fields.get('value')
  const resolve = m.program.native(m, (_, [value], now, more) => {
    const known = settled(now)
    const given = awaited(now, value ?? more ?? undefinedValue)
    writable(now.layer, box).fields.set('value', known === undefined ? given : join(known, given))
    return undefinedValue
  })
  const reject = m.program.native(m, (_, [error = undefinedValue], now) => {
    now.catchers.at(-1)?.values.push(error)
    return undefinedValue
  })
  const site = siteOf(m)
  const later = m.program.native(m, (_, [callback], now) => {
    const value = settled(now) ?? opaque(`promise:${site}`)
    return callback === undefined ? value : (now.do.call(now, callback, undefinedValue, [value], undefined) ?? undefinedValue)
  })
  return { promise: makeObject(m, [['then', later]]), settled, resolve, reject }
}

/** What is resolved at once is the value; what is resolved later stands behind a `then`. */
const make: Routine = (m, given) => {
  const { promise, settled, resolve, reject } = pending(m)
  m.do.call(m, argument(given, 0), undefinedValue, [resolve, reject], undefined)
  return settled(m) ?? promise
}

/** The values of promises, as a list. */
const all: Routine = (m, given) => {
  const { known, more } = elementsOfAny(m, argument(given, 0))
  return listWith(m, { known: known.map((one) => awaited(m, one)), more: more && awaited(m, more) })
}

const any: Routine = (m, given) => {
  const joined = joinedElements(elementsOfAny(m, argument(given, 0)))
  return joined === undefined ? undefinedValue : awaited(m, joined)
}

const allSettled: Routine = (m, given) => {
  const { known, more } = elementsOfAny(m, argument(given, 0))
  const reason = failure(m)
  const status = joinAll([constant('fulfilled'), constant('rejected')])
  const outcome = (value: Value): Value => makeObject(m, Object.entries({ status, value: awaited(m, value), reason }))
  return listWith(m, { known: known.map(outcome), more: more && outcome(more) })
}

const reject: Routine = (m, given) => {
  const error = argument(given, 0)
  const catcher = m.catchers.at(-1)
  if (catcher === undefined) m.program.noteThrown(m, error)
  else catcher.values.push(error)
  return undefinedValue
}

export const promises: Table<Routine> = {
  'new Promise': make,
  'Promise.all': all,
  'Promise.allSettled': allSettled,
  'Promise.any': any,
  'Promise.race': any,
  'Promise.reject': reject,
  'Promise.resolve': (m, given) => awaited(m, argument(given, 0)),
  'Promise.try': (m, { list, more }) => m.do.call(m, list[0] ?? undefinedValue, undefinedValue, list.slice(1), more) ?? undefinedValue,
  'Promise.withResolvers': (m) => {
    const { promise, resolve, reject: fail } = pending(m)
    return makeObject(m, Object.entries({ promise, resolve, reject: fail }))
  },
}
