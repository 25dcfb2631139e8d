import { call } from '../call.ts'
import { construct } from '../construct.ts'
import { deepTaints } from '../carried.ts'
import { named } from '../characters.ts'
import { of, union } from '../../../syntax/characters.ts'
import { at, allocate, learn, referenceTo, siteOf } from '../machine.ts'
import type { Machine } from '../machine.ts'
import { number, text } from '../operators.ts'
import { listOf, makeObject } from '../objects.ts'
import { loadUnknown, storeNamed, storeUnknown } from '../property.ts'
import { observe } from '../observe.ts'
import { snapshot } from '../snapshot.ts'
import { bitOf } from '../sinks.ts'
import { factsFor, testOf, truth } from '../tests.ts'
import { truthOf } from '../test.ts'
import { derived, eitherWay, keyFor, numberFrom, observeWork, safetyOf } from '../builtins/derived.ts'
import { elementsOfAny, joinedElements, listWith, perhaps } from '../builtins/elements.ts'
import type { Elements } from '../builtins/elements.ts'
import {
  atomsOf,
  constant,
  constantOf,
  emptyText,
  falseValue,
  join,
  joinAll,
  keyOf,
  nullValue,
  opaque,
  stringOf,
  trueValue,
  types,
  undefinedValue,
  valueKey,
} from '../value.ts'
import type { Value } from '../value.ts'
import { attribute, attributeOf, classOfObject, find, isPlain } from './attributes.ts'
import { put } from './dicts.ts'
import { isErrorName, makeError } from './errors.ts'
import { formattedValue, reprOf } from './format.ts'
import { isInstance } from './instances.ts'
import { argumentOf, handedOn, passed } from './keywords.ts'
import type { Passed } from './keywords.ts'
import { lengthOf } from './truths.ts'

export type Routine = (m: Machine, given: Passed, name: string) => Value | undefined

export const arg = (m: Machine, given: Passed, index: number, name?: string): Value => argumentOf(m, given, index, name) ?? undefinedValue
const isNothing = (value: Value): boolean => value.kind === 'constant' && (value.value === undefined || value.value === null)

/** The elements of what can be gone through. */
export const elementsGiven = (m: Machine, value: Value): Elements =>
  isNothing(value) ? { known: [], more: undefined } : elementsOfAny(m, m.do.python.iterated(m, value))

const toText: Routine = (m, given) => {
  if (given.list.length === 0 && given.more === undefined && given.keywords === undefined) return emptyText
  return text(m, [m.do.python.written(m, arg(m, given, 0, 'object'))])
}

/** Of a number as many of them. */
const toBytes: Routine = (m, given, name) => {
  const [value] = given.list
  if (value?.kind === 'opaque' && value.types === types.number) observeWork(m, name, value)
  return toText(m, { ...given, list: given.list.slice(0, 1) }, name)
}

/** `int('x')` throws: behind it the text is that of a number. */
const toNumber: Routine = (m, given, name) => {
  if (given.list.length === 0 && given.more === undefined) return constant(0)
  const value = arg(m, given, 0)
  const known = constantOf(value)?.value
  if (typeof known === 'string' || typeof known === 'boolean') {
    const exact = Number(known)
    if (!Number.isNaN(exact) && given.list.length === 1) return constant(name === 'int' ? Math.trunc(exact) : exact)
  }
  if (typeof known === 'number') return constant(name === 'int' ? Math.trunc(known) : known)
  const characters =
    given.list.length > 1
      ? union(named('alphanumeric'), of('-+ _'))
      : name === 'int'
        ? named('numberText')
        : union(named('numberText'), of('nafity _'))
  learn(m, factsFor(value, { characters }))
  return number(m, value)
}

const toBoolean: Routine = (m, given) => {
  const value = m.do.python.condition(m, arg(m, given, 0))
  const can = truthOf(value)
  if (!can.no) return trueValue
  return can.yes ? truth(m, testOf(m, value)) : falseValue
}

const toDictionary: Routine = (m, given) => {
  const object = referenceTo(allocate(m, 'object'))
  put(m, object, given)
  return object
}

const toList: Routine = (m, given) => listWith(m, elementsGiven(m, arg(m, given, 0)))

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

/** `getattr(x, name, default)`. */
const getAttribute: Routine = (m, given) => {
  const [object, key] = [arg(m, given, 0), arg(m, given, 1)]
  const other = argumentOf(m, given, 2)
  const name = stringOf(key)
  if (name !== undefined) {
    const found = joinAll(atomsOf(object).map((atom) => attributeOf(m, atom, name) ?? undefinedValue))
    const isThere = atomsOf(found).every((atom) => !(atom.kind === 'constant' && atom.value === undefined))
    return other === undefined || (isThere && object.kind !== 'opaque') ? found : join(found.kind === 'constant' ? other : found, other)
  }
  const methods = atomsOf(object).flatMap((atom) => {
    const type = atom.kind === 'reference' ? classOfObject(m, at(m, atom)) : undefined
    const prototype = type === undefined ? undefined : at(m, type).fields.get('prototype')
    if (prototype?.kind !== 'reference') return []
    // Any method of it may be meant; `prefix + name` leaves those that start so.
    const prefix = key.kind === 'text' && typeof key.parts[0] === 'string' ? key.parts[0] : ''
    return [...at(m, prototype).fields.keys()]
      .filter((one) => !one.startsWith('__') && one !== 'constructor' && one.startsWith(prefix))
      .map((one) => attribute(m, atom, one))
  })
  const found = [...methods, loadUnknown(m, object, key), ...(other === undefined ? [] : [other])]
  return joinAll(found)
}

/** Who chooses the name of an attribute reaches classes and functions by it (class pollution). */
const setAttribute: Routine = (m, given) => {
  const [object, key, value] = [arg(m, given, 0), arg(m, given, 1), arg(m, given, 2)]
  const name = stringOf(key)
  if (name !== undefined) {
    storeNamed(m, object, name, value)
    return nullValue
  }
  if (deepTaints(m, key).length > 0) observe(m, { kind: 'sink', sink: 'prototype', name: 'setattr', value: snapshot(m, key) })
  storeUnknown(m, object, key, value)
  return nullValue
}

const hasAttribute: Routine = (m, given) => {
  const name = stringOf(arg(m, given, 1))
  const [object] = atomsOf(arg(m, given, 0))
  if (name !== undefined && object?.kind === 'reference' && at(m, object).base === undefined && at(m, object).modelled === undefined)
    return find(m, object, name) === undefined ? eitherWay(m, 'hasattr') : trueValue
  return eitherWay(m, 'hasattr')
}

/** `type(x)`, and `type('Name', bases, fields)`. */
const typeOf: Routine = (m, given) => {
  if (given.list.length > 1) return opaque(`type:${siteOf(m)}`)
  return joinAll(
    atomsOf(arg(m, given, 0)).map((atom) => {
      const held = atom.kind === 'reference' ? at(m, atom) : undefined
      const own = held === undefined ? undefined : classOfObject(m, held)
      if (own !== undefined) return own
      if (held !== undefined && isPlain(held))
        return { kind: 'api', package: 'py:builtins', path: held.kind === 'array' ? 'list' : 'dict' } as const
      if (atom.kind === 'constant') {
        const path =
          typeof atom.value === 'string'
            ? 'str'
            : typeof atom.value === 'number'
              ? 'int'
              : typeof atom.value === 'boolean'
                ? 'bool'
                : 'NoneType'
        return { kind: 'api', package: 'py:builtins', path } as const
      }
      return opaque(`type(${keyOf(atom)})`, { types: types.object | types.function })
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

const slice: Routine = (m, given) => listOf(m, given.list)

/** `open(path)`: files are the affair of the model of `io`. */
const open: Routine = (m, given) =>
  m.do.call(m, { kind: 'api', package: 'py:io', path: 'open' }, undefinedValue, handedOn(given), given.more)

const object: Routine = (m) => makeObject(m)

/** The methods of a type, with the receiver in the first place: `str.lower(x)`, `dict.get(d, k)`. */
const ofType = /^(str|bytes|bytearray|list|dict|set|frozenset|tuple|int|float|object)\.(\w+)$/

const fromKeys: Routine = (m, given) => {
  const made = referenceTo(allocate(m, 'object'))
  const value = argumentOf(m, given, 1) ?? nullValue
  const { known, more } = elementsGiven(m, arg(m, given, 0))
  for (const key of known) {
    const name = stringOf(key)
    if (name === undefined) storeUnknown(m, made, key, value)
    else storeNamed(m, made, name, value)
  }
  if (more !== undefined) storeUnknown(m, made, more, value)
  return made
}

const functions: Readonly<Record<string, Routine>> = {
  __assert__: () => nullValue,
  __format__: (m, given) => formattedValue(m, arg(m, given, 0), stringOf(arg(m, given, 1)) ?? ''),
  __getslice__: slice,
  all: quantified,
  any: quantified,
  anext: next,
  aiter: (_, given) => given.list[0],
  ascii: toText,
  bool: toBoolean,
  bytearray: toBytes,
  bytes: toBytes,
  callable: (m) => eitherWay(m, 'callable'),
  chr: (m, given) => derived(m, 'chr', arg(m, given, 0)),
  delattr: () => nullValue,
  dict: toDictionary,
  'dict.fromkeys': fromKeys,
  dir: (m, given) => listOf(m, [], opaque(`dir ${valueKey(arg(m, given, 0))}`, { types: types.string })),
  divmod: (m, given) => listOf(m, [numberFrom(m, 'div', joinAll(given.list)), numberFrom(m, 'mod', joinAll(given.list))]),
  enumerate,
  filter: filtered,
  float: toNumber,
  format: (m, given) => formattedValue(m, arg(m, given, 0), stringOf(arg(m, given, 1)) ?? ''),
  frozenset: toList,
  getattr: getAttribute,
  globals: (m) => opaque(`globals:${siteOf(m)}`, { types: types.object }),
  hasattr: hasAttribute,
  hash: (m, given) => numberFrom(m, 'hash', arg(m, given, 0)),
  id: (m, given) => numberFrom(m, 'id', arg(m, given, 0), { taints: [] }),
  int: toNumber,
  isinstance: (m, given) => isInstance(m, arg(m, given, 0), arg(m, given, 1)),
  issubclass: (m) => eitherWay(m, 'issubclass'),
  iter: (m, given) => m.do.python.iterated(m, arg(m, given, 0)),
  len: length,
  list: toList,
  locals: (m) => opaque(`locals:${siteOf(m)}`, { types: types.object }),
  map: mapped,
  max: extreme,
  memoryview: toText,
  min: extreme,
  next,
  object,
  open,
  ord: (m, given) => numberFrom(m, 'ord', arg(m, given, 0)),
  pow: (m, given) => numberFrom(m, 'pow', joinAll(given.list)),
  range,
  repr: (m, given) => reprOf(m, arg(m, given, 0)),
  reversed: sorted,
  set: toList,
  setattr: setAttribute,
  slice,
  sorted,
  str: toText,
  'str.maketrans': (_, given) => opaque(`maketrans ${given.list.map(valueKey).join(' ')}`),
  sum: (m, given) => {
    const all = joinedElements(elementsGiven(m, arg(m, given, 0)))
    const lists = all !== undefined && atomsOf(all).some((atom) => atom.kind === 'reference' && at(m, atom).kind === 'array')
    const constants = elementsGiven(m, arg(m, given, 0)).known.map((one) => constantOf(one)?.value)
    if (elementsGiven(m, arg(m, given, 0)).more === undefined && constants.every((one) => typeof one === 'number'))
      return constant(constants.reduce((total, one) => total + one, 0))
    if (lists) return listOf(m, [], joinedElements(elementsOfAny(m, all)))
    return all === undefined ? constant(0) : numberFrom(m, 'sum', all)
  },
  tuple: toList,
  type: typeOf,
  unicode: toText,
  vars: (m, given) => (given.list.length === 0 ? opaque(`locals:${siteOf(m)}`, { types: types.object }) : arg(m, given, 0)),
  xrange: range,
  zip,
  ...Object.fromEntries(
    ['abs', 'round', 'complex'].map((name): [string, Routine] => [
      name,
      (m, given) => {
        const value = arg(m, given, 0)
        const known = constantOf(value)?.value
        if (typeof known === 'number' && given.list.length === 1) return constant(name === 'abs' ? Math.abs(known) : Math.round(known))
        return numberFrom(m, name, value, { safe: safetyOf(value) })
      },
    ]),
  ),
  ...Object.fromEntries(
    ['hex', 'oct', 'bin'].map((name): [string, Routine] => [
      name,
      (m, given) => derived(m, name, arg(m, given, 0), { characters: named('alphanumeric') }),
    ]),
  ),
}

/** A builtin of Python; undefined: the engine knows nothing of it. */
export function builtin(m: Machine, path: string, list: readonly Value[], more: Value | undefined): Value | undefined {
  const given = passed(m, list, more)
  if (Object.hasOwn(functions, path)) return functions[path]?.(m, given, path)
  const [, type, method] = ofType.exec(path) ?? []
  if (type !== undefined && method !== undefined) {
    const [self, ...rest] = list
    if (type === 'object' || self === undefined)
      return method === '__new__' && self !== undefined ? construct(m, self, rest, more) : nullValue
    if (method === 'fromhex' || method === 'from_bytes' || method === 'fromisoformat') return derived(m, path, self)
    return joinAll(atomsOf(self).map((atom) => m.do.python.invoke(m, atom, method, rest, more) ?? undefinedValue))
  }
  return isErrorName(path) ? makeError(m, path, given) : undefined
}
