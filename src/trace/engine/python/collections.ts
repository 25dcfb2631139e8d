import { call } from '../call.ts'
import { writable } from '../heap.ts'
import { at, allocate, referenceTo } from '../machine.ts'
import { elementsOfAny, joinedElements, listWith } from '../builtins/elements.ts'
import { opaque, stringOf, types, undefinedValue } from '../value.ts'
import { put } from './dicts.ts'
import { arg, elementsGiven } from './routines.ts'
import type { Routine } from './routines.ts'

/** A dictionary with a value for every name. */
const defaulting: Routine = (m, given) => {
  const object = allocate(m, 'object')
  const factory = arg(m, given, 0, 'default_factory')
  const hasFactory = !(factory.kind === 'constant' && (factory.value ?? undefined) === undefined)
  const made = hasFactory ? call(m, factory, undefinedValue, [], undefined) : undefined
  if (made !== undefined) writable(m.layer, object.id).rest = made
  put(m, referenceTo(object), { ...given, list: given.list.slice(1) })
  return referenceTo(object)
}

export const dictionary: Routine = (m, given) => {
  const object = referenceTo(allocate(m, 'object'))
  put(m, object, given)
  return object
}

const counter: Routine = (m, given) => {
  const object = allocate(m, 'object')
  const one = joinedElements(elementsGiven(m, arg(m, given, 0)))
  if (one !== undefined) object.rest = opaque(`count:r${object.id}`, { types: types.number })
  return referenceTo(object)
}

export const list: Routine = (m, given) => listWith(m, elementsGiven(m, arg(m, given, 0)))

/** `namedtuple('Point', 'x y')`: what it makes has the names and the places. */
export const namedTuple: Routine = (m, given) => {
  const fields = arg(m, given, 1)
  const written = stringOf(fields)
  const names =
    written === undefined
      ? elementsOfAny(m, fields).known.flatMap((one) => stringOf(one) ?? [])
      : written.split(/[\s,]+/).filter((one) => one !== '')
  return m.program.native(m, (_, values, now, more) => {
    const last = values.at(-1)
    const keywords = last?.kind === 'reference' && at(now, last).kind === 'keywords' ? at(now, last).fields : undefined
    const made = allocate(now, 'array')
    names.forEach((name, index) => {
      const value =
        keywords?.get(name) ?? (keywords !== undefined && index === values.length - 1 ? undefined : values[index]) ?? more ?? undefinedValue
      made.fields.set(String(index), value)
      made.fields.set(name, value)
    })
    return referenceTo(made)
  })
}

/** Of the module `collections` (https://docs.python.org/3.13/library/collections.html). */
export const collections: Readonly<Record<string, Routine>> = {
  defaultdict: defaulting,
  OrderedDict: dictionary,
  ChainMap: dictionary,
  UserDict: dictionary,
  Counter: counter,
  deque: list,
  namedtuple: namedTuple,
}
