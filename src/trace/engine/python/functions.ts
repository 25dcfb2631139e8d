import { construct } from '../construct.ts'
import { named } from '../characters.ts'
import { of, union } from '../../../syntax/characters.ts'
import { at, allocate, learn, referenceTo, siteOf } from '../machine.ts'
import type { Machine } from '../machine.ts'
import { number, text } from '../operators.ts'
import { listOf, makeObject } from '../objects.ts'
import { storeNamed, storeUnknown } from '../property.ts'
import { factsFor, testOf, truth } from '../tests.ts'
import { truthOf } from '../test.ts'
import { derived, eitherWay, numberFrom, observeWork, safetyOf } from '../builtins/derived.ts'
import { elementsOfAny, joinedElements, listWith } from '../builtins/elements.ts'
import {
  atomsOf,
  constant,
  constantOf,
  emptyText,
  falseValue,
  joinAll,
  nullValue,
  opaque,
  stringOf,
  trueValue,
  types,
  undefinedValue,
  valueKey,
} from '../value.ts'
import type { Value } from '../value.ts'
import { put } from './dicts.ts'
import { bareObject } from './bare-object.ts'
import { caughtHere, isErrorName, makeError } from './errors.ts'
import { formattedValue, reprOf } from './format.ts'
import { isInstance } from './instances.ts'
import { argumentOf, handedOn, passed } from './keywords.ts'
import { reflection } from './reflection.ts'
import { arg, elementsGiven } from './routines.ts'
import type { Routine } from './routines.ts'
import { sequences } from './sequences.ts'

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
  'object.__new__': (m, given) => bareObject(m, arg(m, given, 0)),
  ...reflection,
  ...sequences,
  __assert__: () => nullValue,
  __caught__: (m, given) => caughtHere(m, arg(m, given, 0), given.list[1], given.list.slice(2)),
  __format__: (m, given) => formattedValue(m, arg(m, given, 0), stringOf(arg(m, given, 1)) ?? ''),
  __getslice__: slice,
  aiter: (_, given) => given.list[0],
  ascii: toText,
  bool: toBoolean,
  bytearray: toBytes,
  bytes: toBytes,
  chr: (m, given) => derived(m, 'chr', arg(m, given, 0)),
  delattr: () => nullValue,
  dict: toDictionary,
  'dict.fromkeys': fromKeys,
  dir: (m, given) => listOf(m, [], opaque(`dir ${valueKey(arg(m, given, 0))}`, { types: types.string })),
  divmod: (m, given) => listOf(m, [numberFrom(m, 'div', joinAll(given.list)), numberFrom(m, 'mod', joinAll(given.list))]),
  float: toNumber,
  format: (m, given) => formattedValue(m, arg(m, given, 0), stringOf(arg(m, given, 1)) ?? ''),
  frozenset: toList,
  globals: (m) => opaque(`globals:${siteOf(m)}`, { types: types.object }),
  hash: (m, given) => numberFrom(m, 'hash', arg(m, given, 0)),
  id: (m, given) => numberFrom(m, 'id', arg(m, given, 0), { taints: [] }),
  int: toNumber,
  isinstance: (m, given) => isInstance(m, arg(m, given, 0), arg(m, given, 1)),
  issubclass: (m) => eitherWay(m, 'issubclass'),
  iter: (m, given) => m.do.python.iterated(m, arg(m, given, 0)),
  list: toList,
  locals: (m) => opaque(`locals:${siteOf(m)}`, { types: types.object }),
  memoryview: toText,
  object,
  open,
  ord: (m, given) => numberFrom(m, 'ord', arg(m, given, 0)),
  pow: (m, given) => numberFrom(m, 'pow', joinAll(given.list)),
  repr: (m, given) => reprOf(m, arg(m, given, 0)),
  set: toList,
  slice,
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
  unicode: toText,
  vars: (m, given) => (given.list.length === 0 ? opaque(`locals:${siteOf(m)}`, { types: types.object }) : arg(m, given, 0)),
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
