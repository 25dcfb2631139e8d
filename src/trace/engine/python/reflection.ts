import { deepTaints } from '../carried.ts'
import { at, siteOf } from '../machine.ts'
import { loadUnknown, storeNamed, storeUnknown } from '../property.ts'
import { observe } from '../observe.ts'
import { snapshot } from '../snapshot.ts'
import { eitherWay } from '../builtins/derived.ts'
import { atomsOf, falseValue, join, joinAll, keyOf, nullValue, opaque, stringOf, trueValue, types, undefinedValue } from '../value.ts'
import type { HeapObject } from '../heap.ts'
import type { Machine } from '../machine.ts'
import type { Atom } from '../value.ts'
import { attribute, attributeOf, classOfObject, find, isNone, isPlain } from './attributes.ts'
import { argumentOf } from './keywords.ts'
import { arg } from './routines.ts'
import type { Routine } from './routines.ts'

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
  // A framework knows what it names so.
  if (deepTaints(m, key).length > 0 && m.frame?.module.stub !== true)
    observe(m, { kind: 'sink', sink: 'prototype', name: 'setattr', value: snapshot(m, key) })
  storeUnknown(m, object, key, value)
  return nullValue
}

const hasAttribute: Routine = (m, given) => {
  const name = stringOf(arg(m, given, 1))
  const answers = atomsOf(arg(m, given, 0)).map((atom) => (name === undefined ? undefined : hasName(m, atom, name)))
  if (answers.every((one) => one === true)) return trueValue
  return answers.every((one) => one === false) ? falseValue : eitherWay(m, 'hasattr')
}

/** Undefined: it may have it, or not. */
function hasName(m: Machine, atom: Atom, name: string): boolean | undefined {
  if (isNone(atom)) return false
  if (atom.kind !== 'reference') return undefined
  const held = at(m, atom)
  const isClosed = held.base === undefined && held.modelled === undefined && held.rest === undefined && held.kind !== 'error'
  if (held.kind !== 'namespace' && find(m, atom, name) !== undefined) return true
  if (!isClosed || held.kind === 'function' || held.kind === 'namespace' || isPlain(held)) return undefined
  return name.startsWith('__') && name !== '__field__' ? undefined : isOwnThroughout(m, held) ? false : undefined
}

/** Are its class and all of that class's bases the program's own, without a way to make up attributes? */
function isOwnThroughout(m: Machine, held: HeapObject): boolean {
  const self = classOfObject(m, held)
  const visit = (atom: Atom, depth: number): boolean =>
    depth < 20 &&
    (atom.kind === 'reference'
      ? atomsOf(at(m, atom).prototype ?? undefinedValue).every((base) => visit(base, depth + 1))
      : atom.kind === 'constant' || (atom.kind === 'api' && atom.package === 'py:builtins'))
  return self !== undefined && visit(self, 0) && find(m, self, '__getattr__') === undefined
}

/** `callable(x)`: functions, classes and objects with `__call__`. */
const isCallable: Routine = (m, given) => {
  const answers = atomsOf(arg(m, given, 0)).map((atom): boolean | undefined => {
    if (atom.kind === 'constant' || atom.kind === 'text' || atom.kind === 'encoded') return false
    if (atom.kind === 'bound') return true
    if (atom.kind !== 'reference') return undefined
    const held = at(m, atom)
    if (held.closure !== undefined) return true
    if (held.modelled !== undefined || held.base !== undefined) return undefined
    if (isPlain(held)) return false
    return hasName(m, atom, '__call__') ?? (isOwnThroughout(m, held) ? false : undefined)
  })
  if (answers.every((one) => one === true)) return trueValue
  return answers.every((one) => one === false) ? falseValue : eitherWay(m, 'callable')
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

/** Builtins that ask for attributes by name, and for types. */
export const reflection = {
  getattr: getAttribute,
  hasattr: hasAttribute,
  callable: isCallable,
  setattr: setAttribute,
  type: typeOf,
} satisfies Readonly<Record<string, Routine>>
