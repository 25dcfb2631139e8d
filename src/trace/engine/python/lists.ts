import { at } from '../machine.ts'
import type { Machine } from '../machine.ts'
import { listOf } from '../objects.ts'
import { listTest, truth } from '../tests.ts'
import { arrayMethod } from '../builtins/arrays/arrays.ts'
import { changing, replaced } from '../builtins/arrays/changes.ts'
import { chained, elementsIn, elementsOfAny, joinedElements, listWith, perhaps } from '../builtins/elements.ts'
import type { Elements } from '../builtins/elements.ts'
import { constant, constantOf, joinAll, nullValue, opaque, types, undefinedValue } from '../value.ts'
import type { Reference, Value } from '../value.ts'
import { cleared, copied } from './attributes.ts'
import { itemAt } from './items.ts'
import { argumentOf } from './keywords.ts'
import type { Passed } from './keywords.ts'
import { picked } from './picked.ts'

type Method = (m: Machine, self: Reference, given: Passed, name: string) => Value | undefined

const arg = (m: Machine, given: Passed, index: number, name?: string): Value => argumentOf(m, given, index, name) ?? undefinedValue
const isNothing = (value: Value): boolean => value.kind === 'constant' && (value.value === undefined || value.value === null)
const js = (m: Machine, self: Reference, name: string, list: readonly Value[], more?: Value): Value =>
  arrayMethod(m, self, name, { list, more }) ?? undefinedValue

/** The elements of what is given, whatever can be gone through. */
const elementsGiven = (m: Machine, value: Value): Elements => elementsOfAny(m, m.do.python.iterated(m, value))

const append: Method = (m, self, given, name) => {
  js(
    m,
    self,
    name === 'appendleft' ? 'unshift' : 'push',
    given.list.map((one) => picked(m, one)),
    given.more,
  )
  return nullValue
}

const extend: Method = (m, self, given) => {
  for (const source of given.list) {
    const { known, more } = elementsGiven(m, source)
    js(m, self, 'push', known, more)
  }
  return nullValue
}

const insert: Method = (m, self, given) => {
  const index = constantOf(arg(m, given, 0))?.value
  const value = arg(m, given, 1)
  const elements = elementsIn(m, self)
  changing(m, self, [value])
  if (typeof index === 'number' && index >= 0 && elements.more === undefined)
    replaced(m, self, { known: elements.known.toSpliced(index, 0, value), more: undefined })
  else
    replaced(m, self, {
      known: [],
      more: joinAll([value, ...(joinedElements(elements) === undefined ? [] : [joinedElements(elements) ?? value])]),
    })
  return nullValue
}

const pop: Method = (m, self, given, name) => {
  const index = constantOf(arg(m, given, 0))?.value
  const elements = elementsIn(m, self)
  if (name === 'popleft' || index === 0) return js(m, self, 'shift', [])
  if (given.list.length === 0 || index === -1) return js(m, self, 'pop', [])
  if (typeof index === 'number' && elements.more === undefined) {
    const taken = elements.known.at(index)
    replaced(m, self, { known: elements.known.toSpliced(index, 1), more: undefined })
    return taken ?? undefinedValue
  }
  return joinedElements(elements) ?? undefinedValue
}

/** What is taken out may have been any of them. */
const remove: Method = (m, self, given) => {
  const { known, more } = elementsIn(m, self)
  const value = constantOf(arg(m, given, 0))?.value
  const left = known.filter((one) => constantOf(one) === undefined || constantOf(one)?.value !== value)
  if (more === undefined && left.length < known.length) replaced(m, self, { known: left, more: undefined })
  return nullValue
}

/** The order is not followed; the function that gives the keys is. */
const sort: Method = (m, self, given) => {
  const elements = elementsIn(m, self)
  const key = argumentOf(m, given, 9, 'key')
  const one = joinedElements(elements)
  if (key !== undefined && one !== undefined && !isNothing(key))
    perhaps(m, one, () => m.do.call(m, key, undefinedValue, [one], undefined) ?? undefinedValue)
  return nullValue
}

/** A new list of some, or all, of the elements of both. */
const combined: Method = (m, self, given, name) => {
  const own = elementsIn(m, self)
  if (name.startsWith('difference')) return listWith(m, own)
  const others = given.list.map((one) => elementsGiven(m, one))
  if (name.startsWith('intersection')) {
    // Who stands in both is one of a list of constants, where one of the two is such a list.
    const constants = others.find(
      ({ known, more }) => more === undefined && known.length > 0 && known.every(({ kind }) => kind === 'constant'),
    )
    return listWith(m, constants === undefined ? own : { known: [], more: joinAll(constants.known) })
  }
  return listWith(m, chained([own, ...others]))
}

const update: Method = (m, self, given, name) => {
  if (name === 'intersection_update' || name === 'difference_update') return nullValue
  return extend(m, self, given, name)
}

const contains: Method = (m, self, given) => {
  const value = arg(m, given, 0)
  return js(m, self, 'includes', [value])
}

const slice: Method = (m, self, given) => {
  const [from, to, step] = [0, 1, 2].map((index) => arg(m, given, index))
  const stride = step === undefined || isNothing(step) ? 1 : constantOf(step)?.value
  if (stride === -1) return js(m, self, 'toReversed', [])
  const list = [from === undefined || isNothing(from) ? constant(0) : from, ...(to === undefined || isNothing(to) ? [] : [to])]
  if (stride === 1) return js(m, self, 'slice', list)
  return listWith(m, { known: [], more: joinedElements(elementsIn(m, self)) })
}

const nothing: Method = () => nullValue

const subset: Method = (m, self, given, name) => {
  // `set(keys) <= allowed`: all of them are among those.
  const [inner, outer] = name === 'issuperset' ? [arg(m, given, 0), self] : [self, arg(m, given, 0)]
  const each = joinedElements(elementsOfAny(m, inner))
  return each === undefined ? constant(true) : truth(m, listTest(m, outer, each))
}

const methods: Readonly<Record<string, Method>> = {
  __contains__: contains,
  __getitem__: (m, self, given) => itemAt(m, self, arg(m, given, 0)),
  __getslice__: slice,
  __delslice__: cleared,
  __iter__: (_, self) => self,
  __next__: (m, self) => joinedElements(elementsIn(m, self)) ?? undefinedValue,
  send: (m, self) => joinedElements(elementsIn(m, self)) ?? undefinedValue,
  close: nothing,
  add: append,
  append,
  appendleft: append,
  clear: cleared,
  copy: (m, self) => copied(m, self),
  count: (_, self) => opaque(`count:r${self.id}`, { types: types.number }),
  difference: combined,
  difference_update: update,
  discard: remove,
  extend,
  extendleft: extend,
  index: (_, self) => opaque(`index:r${self.id}`, { types: types.number }),
  insert,
  intersection: combined,
  intersection_update: update,
  isdisjoint: (m, self, given) =>
    truth(m, { kind: 'not', of: listTest(m, self, joinedElements(elementsGiven(m, arg(m, given, 0))) ?? undefinedValue) }),
  issubset: subset,
  issuperset: subset,
  pop,
  popleft: pop,
  remove,
  reverse: (m, self) => {
    js(m, self, 'reverse', [])
    return nullValue
  },
  rotate: nothing,
  sort,
  symmetric_difference: combined,
  symmetric_difference_update: update,
  union: combined,
  update,
}

/** A method of a list, tuple, set or queue, all of which are lists here. */
export function listMethod(m: Machine, self: Reference, name: string, given: Passed): Value | undefined {
  if (at(m, self).fields.has(name)) return undefined
  return Object.hasOwn(methods, name) ? methods[name]?.(m, self, given, name) : undefined
}

/** `left + right` of lists. */
export function added(m: Machine, left: Value, right: Value): Value {
  return listWith(m, chained([elementsGiven(m, left), elementsGiven(m, right)]))
}

/** `list * n`. */
export function repeated(m: Machine, list: Value, count: Value): Value {
  const { known, more } = elementsGiven(m, list)
  const times = constantOf(count)?.value
  if (more === undefined && typeof times === 'number' && times * known.length <= 32)
    return listOf(m, Array.from({ length: Math.max(0, times) }, () => known).flat())
  const all = joinedElements({ known, more })
  return listOf(m, [], all)
}
