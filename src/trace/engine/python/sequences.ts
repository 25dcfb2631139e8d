import { call } from '../call.ts'
import { deepTaints } from '../carried.ts'
import { named } from '../characters.ts'
import { at, siteOf } from '../machine.ts'
import type { Machine } from '../machine.ts'
import { listOf } from '../objects.ts'
import { bitOf } from '../sinks.ts'
import { testOf, truth } from '../tests.ts'
import { truthOf } from '../test.ts'
import { keyFor, observeWork, safetyOf } from '../builtins/derived.ts'
import { joinedElements, listWith, perhaps } from '../builtins/elements.ts'
import type { Elements } from '../builtins/elements.ts'
import { atomsOf, constant, constantOf, join, joinAll, keyOf, opaque, types, undefinedValue, valueKey } from '../value.ts'
import type { Value } from '../value.ts'
import { find, isPlain } from './attributes.ts'
import { argumentOf } from './keywords.ts'
import { lengthOf } from './truths.ts'
import { arg, elementsGiven, isNothing } from './routines.ts'
import type { Routine } from './routines.ts'

const sorted: Routine = (m, given, name) => {
  const elements = elementsGiven(m, arg(m, given, 0))
  const key = argumentOf(m, given, 9, 'key')
  const one = joinedElements(elements)
  if (key !== undefined && !isNothing(key) && one !== undefined)
    perhaps(m, one, () => call(m, key, undefinedValue, [one], undefined) ?? undefinedValue)
  return elements.more === undefined && name === 'reversed'
    ? listWith(m, { known: elements.known.toReversed(), more: undefined })
    : listWith(m, { known: [], more: one })
}

const enumerate: Routine = (m, given) => {
  const { known, more } = elementsGiven(m, arg(m, given, 0))
  const start = constantOf(arg(m, given, 1, 'start'))?.value
  const pairs = known.map((value, index) => listOf(m, [constant(index + (typeof start === 'number' ? start : 0)), value]))
  return listWith(m, { known: pairs, more: more && listOf(m, [opaque(`index:${siteOf(m)}`, { types: types.number }), more]) })
}

const zip: Routine = (m, given) => {
  const all = given.list.map((one) => elementsGiven(m, one))
  const length = Math.min(...all.map(({ known, more }) => (more === undefined ? known.length : Infinity)))
  if (Number.isFinite(length) && all.every(({ more }) => more === undefined))
    return listWith(m, {
      known: Array.from({ length }, (_, index) =>
        listOf(
          m,
          all.map(({ known }) => known[index] ?? undefinedValue),
        ),
      ),
      more: undefined,
    })
  const more = listOf(
    m,
    all.map((one) => joinedElements(one) ?? undefinedValue),
  )
  return listOf(m, [], more)
}

/** Functions are called for each of so many elements, and else once for any. */
const oneByOne = 12

function each(m: Machine, elements: Elements, turn: (element: Value) => Value | undefined): Elements {
  if (elements.more === undefined && elements.known.length <= oneByOne)
    return { known: elements.known.flatMap((one) => turn(one) ?? []), more: undefined }
  const one = joinedElements(elements)
  return { known: [], more: one && perhaps(m, one, () => turn(one) ?? undefinedValue) }
}

const mapped: Routine = (m, given) => {
  const [callback = undefinedValue, ...lists] = given.list
  const all = lists.map((list) => elementsGiven(m, list))
  const [first = { known: [], more: undefined }, ...others] = all
  const rest = others.map((one) => joinedElements(one) ?? undefinedValue)
  return listWith(
    m,
    each(m, first, (element) => call(m, callback, undefinedValue, [element, ...rest], undefined)),
  )
}

const filtered: Routine = (m, given) => {
  const [callback = undefinedValue] = given.list
  const elements = elementsGiven(m, arg(m, given, 1))
  if (!isNothing(callback)) each(m, elements, (element) => call(m, callback, undefinedValue, [element], undefined))
  return listWith(m, { known: [], more: joinedElements(elements) })
}

/** `all(test(x) for x in xs)` is true of all of them. */
const quantified: Routine = (m, given, name) => {
  const { known, more } = elementsGiven(m, arg(m, given, 0))
  const asked = [...known, ...(more === undefined ? [] : [more])].map((one) => m.do.python.condition(m, one))
  const [only] = asked
  if (only === undefined) return constant(name === 'all')
  if (more === undefined && asked.every(({ kind }) => kind === 'constant'))
    return constant(name === 'all' ? asked.every((one) => truthOf(one).yes) : asked.some((one) => truthOf(one).yes))
  const tests = asked.map((one) => testOf(m, one))
  const test = tests.reduce((left, right) => ({ kind: name === 'all' ? 'and' : 'or', of: [left, right] }))
  return truth(m, test)
}

const extreme: Routine = (m, given, name) => {
  const [only] = given.list
  const elements = given.list.length === 1 && only !== undefined ? elementsGiven(m, only) : { known: given.list, more: given.more }
  const all = joinedElements(elements)
  if (all === undefined) return arg(m, given, 9, 'default')
  const constants = elements.known.map((one) => constantOf(one)?.value)
  if (elements.more === undefined && constants.every((one) => typeof one === 'number'))
    return constant(name === 'min' ? Math.min(...constants) : Math.max(...constants))
  // `min(n, 100)` bounds what is asked for.
  const bounded = name === 'min' && constants.some((one) => typeof one === 'number')
  const isNumber = atomsOf(all).every(
    (atom) => (atom.kind === 'opaque' && atom.types === types.number) || (atom.kind === 'constant' && typeof atom.value === 'number'),
  )
  if (!isNumber && !bounded) return all
  return opaque(keyFor(m, `${name} ${elements.known.map(valueKey).join(' ')}`, all), {
    types: types.number,
    characters: named('numberText'),
    taints: deepTaints(m, all),
    safe: (bounded ? bitOf('work') : 0) | safetyOf(all),
  })
}

/** `range(n)`: as often as the sender of an event wants. */
const range: Routine = (m, given) => {
  const bounds = given.list.map((one) => constantOf(one)?.value)
  if (given.more === undefined && bounds.every((one) => typeof one === 'number')) {
    const [from, to, step] = bounds.length === 1 ? [0, bounds[0] ?? 0, 1] : [bounds[0] ?? 0, bounds[1] ?? 0, bounds[2] ?? 1]
    const count = step === 0 ? 0 : Math.max(0, Math.ceil((to - from) / step))
    if (count <= 12)
      return listOf(
        m,
        Array.from({ length: count }, (_, index) => constant(from + index * step)),
      )
    return listOf(m, [], opaque(`range:${siteOf(m)}`, { types: types.number, characters: named('numberText') }))
  }
  for (const value of given.list) observeWork(m, 'range', value)
  return listOf(m, [], opaque(`range:${siteOf(m)}`, { types: types.number, characters: named('numberText') }))
}

const length: Routine = (m, given) => {
  const value = arg(m, given, 0)
  return joinAll(
    atomsOf(value).map((atom) => {
      if (atom.kind === 'constant') return constant(typeof atom.value === 'string' ? atom.value.length : 0)
      if (atom.kind !== 'reference')
        return opaque(`length:${keyOf(atom)}`, { types: types.number, origin: { kind: 'length', of: keyOf(atom) } })
      const held = at(m, atom)
      if (!isPlain(held) && find(m, atom, '__len__') !== undefined)
        return m.do.python.invoke(m, atom, '__len__', [], undefined) ?? constant(0)
      return lengthOf(m, atom)
    }),
  )
}
const next: Routine = (m, given) => {
  const value = arg(m, given, 0)
  const other = argumentOf(m, given, 1)
  const [first] = atomsOf(value)
  if (first?.kind === 'reference' && !isPlain(at(m, first)) && find(m, first, '__next__') !== undefined)
    return m.do.python.invoke(m, first, '__next__', [], undefined)
  const one = joinedElements(elementsGiven(m, value))
  return one === undefined ? (other ?? undefinedValue) : other === undefined ? one : join(one, other)
}

/** Builtins that go through things (https://docs.python.org/3.13/library/functions.html). */
export const sequences = {
  all: quantified,
  any: quantified,
  anext: next,
  enumerate,
  filter: filtered,
  len: length,
  map: mapped,
  max: extreme,
  min: extreme,
  next,
  range,
  reversed: sorted,
  sorted,
  xrange: range,
  zip,
} satisfies Readonly<Record<string, Routine>>
