import { deepTaints } from '../carried.ts'
import { at, siteOf } from '../machine.ts'
import { loadUnknown, storeNamed, storeUnknown } from '../property.ts'
import { observe } from '../observe.ts'
import { snapshot } from '../snapshot.ts'
import { eitherWay } from '../builtins/derived.ts'
import { atomsOf, join, joinAll, keyOf, nullValue, opaque, stringOf, trueValue, types, undefinedValue } from '../value.ts'
import { attribute, attributeOf, classOfObject, find, isPlain } from './attributes.ts'
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

/** Builtins that ask for attributes by name, and for types. */
export const reflection = {
  getattr: getAttribute,
  hasattr: hasAttribute,
  setattr: setAttribute,
  type: typeOf,
} satisfies Readonly<Record<string, Routine>>
