import type { Machine } from '../machine.ts'
import { closedList, makeObject } from '../objects.ts'
import { loadUnknown } from '../property.ts'
import { opaque, nullValue, undefinedValue } from '../value.ts'
import type { Atom, Value } from '../value.ts'
import { argument, rowOf } from './given.ts'
import type { Given, Method, Routine, Table } from './given.ts'

/** The arguments that an array holds, as `apply` takes them. */
export function givenBy(m: Machine, list: Value): Given {
  const known = closedList(m, list)
  if (known !== undefined) return { list: known, more: undefined }
  return list.kind === 'constant' ? { list: [], more: undefined } : { list: [], more: loadUnknown(m, list, opaque('index')) }
}

const bind: Method = (m, self, { list }) => {
  const [receiver = undefinedValue, ...first] = list
  return m.program.native(m, (_, rest, now, more) => now.do.call(now, self, receiver, [...first, ...rest], more) ?? undefinedValue)
}

const methods: Table<Method> = {
  call: (m, self, { list, more }) => m.do.call(m, self, list[0] ?? undefinedValue, list.slice(1), more) ?? undefinedValue,
  apply: (m, self, given) => {
    const { list, more } = givenBy(m, argument(given, 1))
    return m.do.call(m, self, argument(given, 0), list, more) ?? undefinedValue
  },
  bind,
}

/** `f.call(…)`, `f.apply(…)`, `f.bind(…)`. */
export function functionMethod(m: Machine, self: Atom, name: string, given: Given): Value | undefined {
  return rowOf(methods, name)?.(m, self, given, name)
}

/** A function that gives what the other one hands to its callback: (error, value). */
const promisify: Routine = (m, given) => {
  const wrapped = argument(given, 0)
  // A function that a module makes is called when another machine runs its handlers: `now`.
  return m.program.native(m, (self, list, now, more) => {
    const values: Value[] = []
    const callback = now.program.native(now, (_, [, value, second]) => {
      if (value !== undefined) values.push(second === undefined ? value : outputs(now, wrapped, value, second))
      return undefinedValue
    })
    // The timers are the platform's exception: the delay comes first.
    const isTimer = wrapped.kind === 'api' && /^(?:set(?:Timeout|Immediate))$/.test(wrapped.path)
    const result = now.do.call(now, wrapped, self, isTimer ? [callback, ...list] : [...list, callback], more)
    return values[0] ?? result ?? undefinedValue
  })
}

/** Of `exec` and `execFile` all that the program wrote is given. */
function outputs(m: Machine, wrapped: Value, value: Value, second: Value): Value {
  if (wrapped.kind !== 'api' || wrapped.package !== 'child_process') return value
  return makeObject(m, [
    ['stdout', value],
    ['stderr', second],
  ])
}

const callbackify: Routine = (m, given) =>
  m.program.native(m, (self, list, now) => {
    const result = now.do.call(now, argument(given, 0), self, list.slice(0, -1), undefined)
    const callback = list.at(-1)
    if (callback !== undefined && result !== undefined) now.do.call(now, callback, undefinedValue, [nullValue, result], undefined)
    return undefinedValue
  })

export const utilities: Table<Routine> = { promisify, callbackify }

/** Reflect of functions. */
export const reflectedCalls: Table<Routine> = {
  'Reflect.apply': (m, given) => {
    const { list, more } = givenBy(m, argument(given, 2))
    return m.do.call(m, argument(given, 0), argument(given, 1), list, more) ?? undefinedValue
  },
  'Reflect.construct': (m, given) => {
    const { list, more } = givenBy(m, argument(given, 1))
    return m.do.construct(m, argument(given, 0), list, more) ?? undefinedValue
  },
}
