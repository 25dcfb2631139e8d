import { writable } from '../heap.ts'
import type { HeapObject } from '../heap.ts'
import { keysOf } from '../iterate.ts'
import { allocate, at, known, referenceTo } from '../machine.ts'
import type { Machine } from '../machine.ts'
import { encode } from '../encodings.ts'
import { listOf, makeObject } from '../objects.ts'
import { childOf, loadNamed } from '../property.ts'
import { truthOf } from '../test.ts'
import { listTest, memberTest, truth } from '../tests.ts'
import { atomsOf, constant, falseValue, join, joinAll, opaque, stringOf, types, undefinedValue, valueKey } from '../value.ts'
import type { Opaque, Reference, Value } from '../value.ts'
import { eitherWay } from './derived.ts'
import { elementsIn, elementsOfAny, joinedElements, listWith, mostKnown, orNothing, perhaps, visit } from './elements.ts'
import { changing } from './arrays/changes.ts'
import { argument, isMissing, isNothing, rowOf } from './given.ts'
import type { Given, Method, Routine, Table } from './given.ts'

/** The names that a key can be; undefined: not known, or an object. */
function namesOf(key: Value): readonly string[] | undefined {
  const names = atomsOf(key).map(stringOf)
  return names.every((name) => name !== undefined) ? names : undefined
}

/** What stands under keys that are not known, or under a name that is not known to be set. */
function others(m: Machine, object: HeapObject, name: string): readonly Value[] {
  return [...(object.rest === undefined ? [] : [object.rest]), ...(object.base === undefined ? [] : [childOf(m, object.base, name)])]
}

/** Nothing is found under a key that is not there: that something is found tells of the key. */
const get: Method<Reference> = (m, self, given) => {
  const key = argument(given, 0)
  const object = at(m, self)
  const names = namesOf(key)
  if (names === undefined) {
    const all = [...object.fields.values(), ...others(m, object, '*')]
    return m.program.conditioned(orNothing(all.length === 0 ? undefined : known(m, joinAll(all))), memberTest(m, key, keysOf(m, self)))
  }
  const found = names.map((name) => {
    const own = object.fields.get(name)
    const values = own === undefined ? others(m, object, name) : [own, ...(object.rest === undefined ? [] : [object.rest])]
    return values.length === 0 ? undefinedValue : joinAll(values)
  })
  return known(m, joinAll(found))
}

function put(m: Machine, self: Reference, key: Value, value: Value): void {
  const object = changing(m, self, [value])
  const names = namesOf(key)
  if (names === undefined || object.fields.size + names.length > mostKnown * 4)
    object.rest = object.rest === undefined ? value : join(object.rest, value)
  else for (const name of names) object.fields.set(name, names.length === 1 ? value : join(object.fields.get(name) ?? value, value))
}

const set: Method<Reference> = (m, self, given) => {
  put(m, self, argument(given, 0), argument(given, 1))
  return self
}

/** Of a form or a query a name may stand there twice. */
const append: Method<Reference> = (m, self, given) => {
  const before = get(m, self, given, 'get')
  put(m, self, argument(given, 0), before === undefined || isMissing(before) ? argument(given, 1) : join(before, argument(given, 1)))
  return undefinedValue
}

const has: Method<Reference> = (m, self, given) => {
  const key = argument(given, 0)
  const object = at(m, self)
  const name = stringOf(key)
  const field = object.kind === 'set' ? valueKey(key) : name
  // What is there may have been put there on another path only.
  if (name !== undefined && field !== undefined && object.rest === undefined && object.base === undefined)
    return object.fields.has(field) ? eitherWay(m, 'has') : elementsAreConstant(object) ? falseValue : truth(m, listTest(m, self, key))
  return truth(m, listTest(m, self, key))
}

const elementsAreConstant = (object: HeapObject): boolean =>
  object.kind === 'map' || [...object.fields.values()].every(({ kind }) => kind === 'constant')

const remove: Method<Reference> = (m, self, given) => {
  const key = argument(given, 0)
  const object = writable(m.layer, self.id)
  const name = object.kind === 'set' ? valueKey(key) : stringOf(key)
  if (name !== undefined) object.fields.delete(name)
  return eitherWay(m, 'delete')
}

const clear: Method<Reference> = (m, self) => {
  const object = writable(m.layer, self.id)
  object.fields = new Map()
  object.rest = undefined
  object.base = undefined
  return undefinedValue
}

const keys: Method<Reference> = (m, self) => {
  const object = at(m, self)
  if (object.kind === 'set') return listWith(m, elementsIn(m, self))
  const names = keysOf(m, self)
  const open = object.rest === undefined ? [] : [opaque(`key:r${object.id}`, { types: types.string })]
  const unknown = [...names.filter(({ kind }) => kind !== 'constant'), ...open]
  return listWith(m, { known: names.filter(({ kind }) => kind === 'constant'), more: unknown.length === 0 ? undefined : joinAll(unknown) })
}

const values: Method<Reference> = (m, self) => {
  const object = at(m, self)
  const open = others(m, object, '*')
  return listWith(m, { known: [...object.fields.values()], more: open.length === 0 ? undefined : joinAll(open) })
}

const entries: Method<Reference> = (m, self) => {
  const pairs = elementsIn(m, self)
  if (at(m, self).kind !== 'set') return listWith(m, pairs)
  return listWith(m, { known: pairs.known.map((one) => listOf(m, [one, one])), more: pairs.more && listOf(m, [pairs.more, pairs.more]) })
}

const forEach: Method<Reference> = (m, self, given) => {
  if (at(m, self).kind === 'set') {
    visit(m, self, argument(given, 0))
    return undefinedValue
  }
  const { known: pairs, more } = elementsIn(m, self)
  const turn = (pair: Value): Value =>
    m.do.call(m, argument(given, 0), argument(given, 1), [loadNamed(m, pair, '1'), loadNamed(m, pair, '0'), self], undefined) ??
    undefinedValue
  for (const pair of pairs) turn(pair)
  if (more !== undefined) perhaps(m, more, () => turn(more))
  return undefinedValue
}

function addTo(m: Machine, self: Reference, value: Value): void {
  const object = changing(m, self, [value])
  if (object.fields.size < mostKnown * 4) object.fields.set(valueKey(value), value)
  else object.rest = object.rest === undefined ? value : join(object.rest, value)
}

const add: Method<Reference> = (m, self, given) => {
  addTo(m, self, argument(given, 0))
  return self
}

/** A set of some of the elements of both. */
const combined: Method<Reference> = (m, self, given, name) => {
  const own = elementsIn(m, self)
  if (name === 'difference' || name === 'intersection') return setOf(m, own.known, own.more)
  const other = elementsOfAny(m, argument(given, 0))
  return setOf(
    m,
    [...own.known, ...other.known],
    own.more === undefined ? other.more : other.more === undefined ? own.more : join(own.more, other.more),
  )
}

function setOf(m: Machine, list: readonly Value[], more: Value | undefined): Value {
  const object = allocate(m, 'set')
  object.rest = more
  for (const value of list) addTo(m, referenceTo(object), value)
  return referenceTo(object)
}

/** The fields of a map as those of an object, which is how a query is written. */
const toText: Method<Reference> = (m, self) => {
  const { fields, rest, base } = at(m, self)
  const object = makeObject(m, fields)
  if (object.kind === 'reference') {
    const copy = writable(m.layer, object.id)
    copy.rest = rest
    copy.base = base
  }
  return encode(m, 'query', object)
}

const mapMethods: Table<Method<Reference>> = {
  append,
  clear,
  delete: remove,
  entries,
  forEach,
  get,
  getAll: (m, self, given) => listOf(m, [], get(m, self, given, 'get')),
  has,
  keys,
  set,
  toString: toText,
  values,
}
const setMethods: Table<Method<Reference>> = {
  add,
  clear,
  delete: remove,
  difference: combined,
  entries,
  forEach,
  has,
  intersection: combined,
  keys,
  symmetricDifference: combined,
  union: combined,
  values: keys,
}

export function collectionMethod(m: Machine, self: Reference, name: string, given: Given): Value | undefined {
  return rowOf(at(m, self).kind === 'set' ? setMethods : mapMethods, name)?.(m, self, given, name)
}

/** A map of the pairs of a list, or of the fields of an object. */
export function mapOf(m: Machine, source: Value): Reference {
  const self = referenceTo(allocate(m, 'map'))
  if (!truthOf(source).yes) return self
  const pairs = elementsOfAny(m, source)
  for (const pair of pairs.known) put(m, self, loadNamed(m, pair, '0'), loadNamed(m, pair, '1'))
  if (pairs.more !== undefined) put(m, self, opaque('key'), loadNamed(m, pairs.more, '1'))
  return self
}

/** A map that holds what an unknown value holds, by the same names: the parameters of a query. */
export function mapOn(m: Machine, base: Opaque): Reference {
  const object = allocate(m, 'map')
  object.base = base
  return referenceTo(object)
}

const makeSet: Routine = (m, given) => {
  const source = argument(given, 0)
  const { known: list, more } = isNothing(source) ? { known: [], more: undefined } : elementsOfAny(m, source)
  return setOf(m, list, more)
}

const makeMap: Routine = (m, given) => mapOf(m, argument(given, 0))

export const collections: Table<Routine> = {
  'new Map': makeMap,
  'new Set': makeSet,
  'new WeakMap': makeMap,
  'new WeakSet': makeSet,
  'Map.groupBy': (m, given) => {
    const self = referenceTo(allocate(m, 'map'))
    const all = joinedElements(elementsOfAny(m, argument(given, 0)))
    if (all === undefined) return self
    const key = perhaps(m, all, () => m.do.call(m, argument(given, 1), undefinedValue, [all, constant(0)], undefined) ?? undefinedValue)
    put(m, self, key, listOf(m, [], all))
    return self
  },
}
