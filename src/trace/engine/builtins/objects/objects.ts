import { writable } from '../../heap.ts'
import { keysOf } from '../../iterate.ts'
import { allocate, at, known, referenceTo, siteOf } from '../../machine.ts'
import type { Machine } from '../../machine.ts'
import { binary } from '../../operators.ts'
import { copyInto, listOf, makeObject } from '../../objects.ts'
import { childOf, loadField, loadNamed, loadUnknown, storeNamed, storeUnknown } from '../../property.ts'
import { hasOwnTest, truth } from '../../tests.ts'
import { atomsOf, constant, joinAll, opaque, stringOf, undefinedValue } from '../../value.ts'
import type { Reference, Value } from '../../value.ts'
import { eitherWay } from '../derived.ts'
import { elementsOfAny, listWith, perhaps } from '../elements.ts'
import type { Elements } from '../elements.ts'
import { argument, isMissing } from '../given.ts'
import type { Routine, Table } from '../given.ts'

/** Names and values of the fields; of those whose names are not known, any name with any value. */
function fieldsOf(
  m: Machine,
  value: Value,
): { readonly known: readonly (readonly [Value, Value])[]; readonly more: readonly [Value, Value] | undefined } {
  const parts = atomsOf(value).map((atom) => {
    const names = keysOf(m, atom)
    const constants = names.filter(({ kind }) => kind === 'constant')
    const open = names.filter(({ kind }) => kind !== 'constant')
    const object = atom.kind === 'reference' ? at(m, atom) : undefined
    const accessors = [...(object?.accessors?.keys() ?? [])].map(constant)
    const list = [...constants, ...accessors].map(
      (name) => [name, known(m, loadField(m, atom, stringOf(name) ?? '') ?? undefinedValue)] as const,
    )
    const base = atom.kind === 'opaque' ? atom : object?.base
    const rest = [...(object?.rest === undefined ? [] : [object.rest]), ...(base === undefined ? [] : [childOf(m, base, '*')])]
    const name = open.length > 0 ? joinAll(open) : opaque(`key:${siteOf(m)}`)
    return { known: list, more: rest.length === 0 ? undefined : ([name, known(m, joinAll(rest))] as const) }
  })
  const open = parts.flatMap(({ more }) => (more === undefined ? [] : [more]))
  return {
    known: parts.flatMap((part) => part.known),
    more: open.length === 0 ? undefined : [joinAll(open.map(([name]) => name)), joinAll(open.map(([, field]) => field))],
  }
}

const listed =
  (of: (m: Machine, field: readonly [Value, Value]) => Value): Routine =>
  (m, given) => {
    const fields = fieldsOf(m, argument(given, 0))
    const list = listWith(m, { known: fields.known.map((field) => of(m, field)), more: fields.more && of(m, fields.more) })
    const [self] = given.list
    // As many as the object has fields, on each of the ways that it came.
    if (self?.kind === 'reference' && list.kind === 'reference') writable(m.layer, list.id).sizes = at(m, self).sizes
    return list
  }

/** Puts the pairs of a list into an object. */
function fill(m: Machine, object: Reference, { known: pairs, more }: Elements): void {
  const put = (pair: Value): void => {
    const [name, value] = [loadNamed(m, pair, '0'), loadNamed(m, pair, '1')]
    const names = atomsOf(name).map(stringOf)
    const held = writable(m.layer, object.id)
    if (names.every((one) => one !== undefined)) for (const one of names) storeNamed(m, object, one, value, names.length > 1)
    else held.rest = held.rest === undefined ? value : joinAll([held.rest, value])
  }
  pairs.forEach(put)
  if (more !== undefined) put(more)
}

const fromEntries: Routine = (m, given) => {
  const object = referenceTo(allocate(m, 'object'))
  fill(m, object, elementsOfAny(m, argument(given, 0)))
  return object
}

/** The target with the fields of the others; a target that is not the program's own is copied. */
const assign: Routine = (m, { list, more }) => {
  const [target = undefinedValue, ...sources] = list
  const all = more === undefined ? sources : [...sources, more]
  const results = atomsOf(target).map((atom) => {
    const object = atom.kind === 'reference' ? atom : referenceTo(allocate(m, 'object'))
    if (atom.kind === 'opaque') writable(m.layer, object.id).base = atom
    for (const source of all) copyInto(m, object.id, source)
    return atom.kind === 'reference' || atom.kind === 'opaque' ? object : atom
  })
  return joinAll(results)
}

const same: Routine = (_, given) => argument(given, 0)

const create: Routine = (m, given) => {
  const prototype = argument(given, 0)
  const object = allocate(m, 'object')
  if (prototype.kind === 'reference') object.prototype = prototype
  const self = referenceTo(object)
  if (!isMissing(argument(given, 1))) describe(m, self, argument(given, 1))
  return self
}

/** Property descriptors: the fields of `of` with their `value`, or their `get`. */
function describe(m: Machine, self: Value, of: Value): void {
  if (of.kind !== 'reference') return
  for (const [name, descriptor] of at(m, of).fields) define(m, self, name, descriptor)
}

function define(m: Machine, self: Value, name: string, descriptor: Value): void {
  if (self.kind === 'reference' && descriptor.kind === 'reference') {
    const { fields } = at(m, descriptor)
    const [get, set] = [fields.get('get'), fields.get('set')]
    if (get !== undefined || set !== undefined) {
      const held = writable(m.layer, self.id)
      held.accessors ??= new Map()
      held.accessors.set(name, { ...(get && { get }), ...(set && { set }) })
      return
    }
  }
  storeNamed(m, self, name, loadNamed(m, descriptor, 'value'))
}

const defineProperty: Routine = (m, given) => {
  const [self, key, descriptor] = [argument(given, 0), argument(given, 1), argument(given, 2)]
  const names = atomsOf(key).map(stringOf)
  if (!names.every((name) => name !== undefined)) storeUnknown(m, self, key, loadNamed(m, descriptor, 'value'))
  else for (const name of names) define(m, self, name, descriptor)
  return self
}

const prototypeOf: Routine = (m, given) => {
  const [object] = atomsOf(argument(given, 0))
  return (object?.kind === 'reference' ? at(m, object).prototype : undefined) ?? opaque(`prototype:${siteOf(m)}`)
}

const setPrototype: Routine = (m, given) => {
  const [self, prototype] = [argument(given, 0), argument(given, 1)]
  if (self.kind === 'reference') writable(m.layer, self.id).prototype = prototype.kind === 'reference' ? prototype : undefined
  return self
}

/** Lists of elements by the name that a function gives them. */
const groupBy: Routine = (m, given) => {
  const object = allocate(m, 'object')
  const { known: list, more } = elementsOfAny(m, argument(given, 0))
  const all = more === undefined ? list : [...list, more]
  if (all.length === 0) return referenceTo(object)
  const joined = joinAll(all)
  perhaps(m, joined, () => m.do.call(m, argument(given, 1), undefinedValue, [joined], undefined) ?? undefinedValue)
  object.rest = listOf(m, [], joined)
  return referenceTo(object)
}

/** Reads a field by a name that may be known. */
const get: Routine = (m, given) => {
  const name = stringOf(argument(given, 1))
  return name === undefined ? loadUnknown(m, argument(given, 0), argument(given, 1)) : loadNamed(m, argument(given, 0), name)
}

const set: Routine = (m, given) => {
  const [self, key, value] = [argument(given, 0), argument(given, 1), argument(given, 2)]
  const name = stringOf(key)
  if (name === undefined) storeUnknown(m, self, key, value)
  else storeNamed(m, self, name, value)
  return constant(true)
}

const hasOwn: Routine = (m, given) => truth(m, hasOwnTest(m, argument(given, 1), argument(given, 0)))
const names = listed((_, [name]) => name)

export const objects: Table<Routine> = {
  'new Object': (m, given) => (given.list.length === 0 ? makeObject(m) : argument(given, 0)),
  Object: same,
  'Object.assign': assign,
  'Object.create': create,
  'Object.defineProperties': (m, given) => {
    describe(m, argument(given, 0), argument(given, 1))
    return argument(given, 0)
  },
  'Object.defineProperty': defineProperty,
  'Object.entries': listed((m, field) => listOf(m, field)),
  'Object.freeze': same,
  'Object.fromEntries': fromEntries,
  'Object.getOwnPropertyDescriptor': (m, given) => makeObject(m, [['value', get(m, given, 'get') ?? undefinedValue]]),
  'Object.getOwnPropertyNames': names,
  'Object.getOwnPropertySymbols': (m) => listOf(m, []),
  'Object.getPrototypeOf': prototypeOf,
  'Object.groupBy': groupBy,
  'Object.hasOwn': hasOwn,
  'Object.is': (m, given) => binary(m, '===', argument(given, 0), argument(given, 1)),
  'Object.isExtensible': (m) => eitherWay(m, 'isExtensible'),
  'Object.isFrozen': (m) => eitherWay(m, 'isFrozen'),
  'Object.isSealed': (m) => eitherWay(m, 'isSealed'),
  'Object.keys': names,
  'Object.preventExtensions': same,
  'Object.seal': same,
  'Object.setPrototypeOf': setPrototype,
  'Object.values': listed((_, [, value]) => value),
  'Reflect.defineProperty': defineProperty,
  'Reflect.deleteProperty': () => constant(true),
  'Reflect.get': get,
  'Reflect.getPrototypeOf': prototypeOf,
  'Reflect.has': hasOwn,
  'Reflect.ownKeys': names,
  'Reflect.set': set,
  'Reflect.setPrototypeOf': setPrototype,
  // What a proxy does is what its target does, as far as the flow of values is concerned.
  'new Proxy': same,
}
