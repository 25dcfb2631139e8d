import type { Key } from '../../ir/operation.ts'
import { environment, isEnvironment } from '../environment.ts'
import { writable } from '../heap.ts'
import { at } from '../machine.ts'
import type { Frame, Machine } from '../machine.ts'
import { learn } from '../machine.ts'
import { childOf, keyValue, loadUnknown, storeNamed, storeUnknown, waysByName } from '../property.ts'
import { pathsTo } from '../test.ts'
import { memberTest } from '../tests.ts'
import { factsOf } from '../test.ts'
import { atomsOf, constant, join, joinAll, keyOf, opaque, stringOf, types, undefinedValue } from '../value.ts'
import type { Atom, Reference, Value } from '../value.ts'
import { deepTaints } from '../carried.ts'
import { charactersOf, safetyOf } from '../builtins/derived.ts'
import { elementsIn, joinedElements } from '../builtins/elements.ts'
import { attribute, classOfObject, find, isNone, isPlain } from './attributes.ts'
import { hasMethod } from './has-method.ts'
import { membersOf } from './enums.ts'

/** `a.k`, or `a[k]`. */
export function load(m: Machine, object: Value, key: Key, item: boolean, f: Frame): Value {
  if (!item) return typeof key === 'string' ? attribute(m, object, key) : loadUnknown(m, object, keyValue(m, f, key))
  return itemAt(m, object, keyValue(m, f, key))
}

/** `object[key]`. */
export function itemAt(m: Machine, object: Value, key: Value): Value {
  const names = atomsOf(key).map(nameOf)
  if (!names.every((name) => name !== undefined)) return unknownItem(m, object, key)
  return joinAll(names.map((name) => itemNamed(m, object, name)))
}

/** Numbers and texts as names of fields; `True` and a number are told apart by nobody. */
export const nameOf = (atom: Value): string | undefined =>
  stringOf(atom) ?? (atom.kind === 'constant' && typeof atom.value === 'boolean' ? String(Number(atom.value)) : undefined)

/** The item of that name; of several objects that of each, but none of those that have no items. */
export function itemNamed(m: Machine, object: Value, name: string): Value {
  if (object.kind !== 'union') return itemOf(m, object, name) ?? undefinedValue
  const found = object.of.flatMap((atom) => (isNone(atom) ? [] : (itemOf(m, atom, name) ?? [])))
  const result = found.length === 0 ? undefinedValue : joinAll(found)
  const ways = pathsTo(object)
  if (found.length === 0 || ways === undefined) return result
  return m.program.byPaths(
    m,
    result,
    ways.flatMap(({ value, facts }) => (atomsOf(value).every(isNone) ? [] : [{ value: itemNamed(m, value, name), facts }])),
  )
}

function itemOf(m: Machine, atom: Atom, name: string): Value | undefined {
  switch (atom.kind) {
    case 'reference':
      return itemOfReference(m, atom, name)
    case 'opaque':
      return childOf(m, atom, /^-\d+$/.test(name) ? '*' : name)
    case 'constant': {
      if (typeof atom.value !== 'string' || !/^-?\d+$/.test(name)) return undefined
      return constant(atom.value.at(Number(name)))
    }
    case 'text':
    case 'encoded':
      return opaque(`${keyOf(atom)}[${name}]`, { types: types.string, characters: charactersOf(atom), taints: deepTaints(m, atom) })
    case 'api':
      // `list[int]`, `Dict[str, str]`.
      return isEnvironment(atom) ? environment(name) : atom
    case 'instance':
      return m.do.python.invoke(m, atom, '__getitem__', [constant(/^-?\d+$/.test(name) ? Number(name) : name)], undefined)
    default:
      return undefined
  }
}

function itemOfReference(m: Machine, self: Reference, name: string): Value | undefined {
  const held = at(m, self)
  if (held.kind === 'function') {
    const members = membersOf(m, self)
    return members === undefined ? self : (members.get(name) ?? undefinedValue)
  }
  if (held.kind === 'array' || held.kind === 'set') {
    const index = Number(name)
    const { known, more } = elementsIn(m, self)
    if (Number.isInteger(index) && index < 0) {
      if (more === undefined) return known.at(index)
      return joinedElements({ known, more })
    }
    const own = held.fields.get(name)
    if (own !== undefined) return held.rest === undefined ? own : join(own, held.rest)
    const open = [...(held.rest === undefined ? [] : [held.rest]), ...(held.base === undefined ? [] : [childOf(m, held.base, name)])]
    return open.length === 0 ? undefined : joinAll(open)
  }
  if (!isPlain(held) && find(m, self, '__getitem__') !== undefined)
    return m.do.python.invoke(m, self, '__getitem__', [constant(/^-?\d+$/.test(name) ? Number(name) : name)], undefined)
  const own = held.fields.get(name)
  if (own !== undefined) return own
  const open = [...(held.rest === undefined ? [] : [held.rest]), ...(held.base === undefined ? [] : [childOf(m, held.base, name)])]
  if (open.length > 0) return joinAll(open)
  return held.modelled === undefined ? undefined : itemOf(m, held.modelled, name)
}

/** An item whose key is not known. A key that was found in a dictionary of the program's own is one of its keys. */
function unknownItem(m: Machine, object: Value, key: Value): Value {
  const found = atomsOf(object).flatMap((atom): readonly Value[] => {
    if (atom.kind === 'api') return isEnvironment(atom) ? [environment('*')] : [atom]
    if (atom.kind === 'instance') return [m.do.python.invoke(m, atom, '__getitem__', [key], undefined) ?? undefinedValue]
    if (atom.kind === 'reference') {
      const held = at(m, atom)
      const members = held.kind === 'function' ? membersOf(m, atom) : undefined
      if (members !== undefined) {
        learn(m, factsOf(memberTest(m, key, [...members.keys()].map(constant)), true))
        return [...members.values()]
      }
      if (held.kind === 'function') return [atom]
      if (!isPlain(held) && classOfObject(m, held) !== undefined && find(m, atom, '__getitem__') !== undefined)
        return [m.do.python.invoke(m, atom, '__getitem__', [key], undefined) ?? undefinedValue]
      const closed = held.kind === 'object' && held.rest === undefined && held.base === undefined && held.fields.size > 0
      if (closed && atomsOf(object).length === 1) {
        // A key that is not there throws: behind this it is one of them.
        learn(m, factsOf(memberTest(m, key, [...held.fields.keys()].map(constant)), true))
        const ways = waysByName(held, key)
        return ways === undefined ? [...held.fields.values()] : [m.program.byPaths(m, joinAll(ways.map(({ value }) => value)), ways)]
      }
    }
    if (atom.kind === 'constant' && typeof atom.value === 'string') return [opaque(`${keyOf(atom)}[*]`, { types: types.string })]
    if (atom.kind === 'text')
      return [
        opaque(`${keyOf(atom)}[*]`, {
          types: types.string,
          taints: deepTaints(m, atom),
          characters: charactersOf(atom),
          safe: safetyOf(atom),
        }),
      ]
    return [loadUnknown(m, atom, key)]
  })
  return found.length === 0 ? undefinedValue : joinAll(found)
}

export function store(m: Machine, object: Value, key: Key, value: Value, item: boolean, f: Frame): void {
  const names = typeof key === 'string' ? [key] : atomsOf(keyValue(m, f, key)).map(nameOf)
  if (item) {
    for (const atom of atomsOf(object)) {
      if (atom.kind === 'instance') m.do.python.invoke(m, atom, '__setitem__', [keyValue(m, f, key), value], undefined)
      else if (atom.kind === 'reference' && !isPlain(at(m, atom)) && find(m, atom, '__setitem__') !== undefined)
        m.do.python.invoke(m, atom, '__setitem__', [keyValue(m, f, key), value], undefined)
    }
  }
  if (!item && typeof key === 'string') for (const atom of atomsOf(object)) assigned(m, atom, key, value)
  if (!names.every((name) => name !== undefined)) {
    storeUnknownItem(m, object, keyValue(m, f, key), value)
    return
  }
  for (const name of names) {
    const known = item && /^-\d+$/.test(name) && object.kind === 'reference' ? fromEnd(m, object, name) : name
    storeNamed(m, object, known, value, names.length > 1)
  }
}

/** What a model says of an assignment: `session.verify = False` is its method `verify=`. */
function assigned(m: Machine, atom: Atom, name: string, value: Value): void {
  if (atom.kind === 'instance' && hasMethod(m, atom.type, `${name}=`)) m.do.python.invoke(m, atom, `${name}=`, [value], undefined)
  const module = atom.kind === 'reference' ? at(m, atom).modelled : atom
  if (module?.kind === 'api' && module.path === '' && m.program.models.exportOf(module.package, `${name}=`) !== undefined)
    m.do.python.invoke(m, module, `${name}=`, [value], undefined)
}

/** `a[-1] = x`, of a list whose length is known. */
function fromEnd(m: Machine, self: Reference, name: string): string {
  const held = at(m, self)
  return held.kind === 'array' && held.rest === undefined && held.base === undefined ? String(held.fields.size + Number(name)) : name
}

/** `object[key] = value`, past any method of its class. */
export function storeItem(m: Machine, object: Value, key: Value, value: Value): void {
  const names = atomsOf(key).map(nameOf)
  if (names.every((name) => name !== undefined)) for (const name of names) storeNamed(m, object, name, value, names.length > 1)
  else storeUnknownItem(m, object, key, value)
}

/** Keys that are objects are kept: a loop over the dictionary meets them. */
function storeUnknownItem(m: Machine, object: Value, key: Value, value: Value): void {
  storeUnknown(m, object, key, value)
  const things = atomsOf(key).filter(({ kind }) => kind === 'reference' || kind === 'instance')
  if (things.length === 0) return
  for (const atom of atomsOf(object)) {
    if (atom.kind !== 'reference') continue
    const held = writable(m.layer, atom.id)
    held.keys = held.keys === undefined ? joinAll(things) : join(held.keys, joinAll(things))
  }
}
