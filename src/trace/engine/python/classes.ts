import type { OperationOf } from '../../ir/operation.ts'
import { call } from '../call.ts'
import { writable } from '../heap.ts'
import { allocate, at, referenceTo } from '../machine.ts'
import type { Frame, Machine } from '../machine.ts'
import { construct } from '../construct.ts'
import { atomsOf, constant, joinAll, undefinedValue } from '../value.ts'
import type { Reference, Value } from '../value.ts'
import { classOfObject, find } from './attributes.ts'
import { makeMembers } from './enums.ts'

export function classMade(m: Machine, _: Frame, self: Reference, __: OperationOf<'class'>): void {
  makeMembers(m, self)
  for (const [name, value] of at(m, self).fields) if (name !== 'prototype') named(m, self, name, value)
  const held = writable(m.layer, self.id)
  const prototype = held.fields.get('prototype')
  // `functools.cached_property` is read like a property.
  if (prototype?.kind !== 'reference') return
  for (const [name, value] of at(m, prototype).fields) {
    if (value.kind !== 'reference' || !at(m, value).fields.has(asProperty)) continue
    const target = writable(m.layer, prototype.id)
    const method = at(m, value).fields.get(asProperty)
    if (method === undefined) continue
    target.fields.delete(name)
    target.accessors = new Map([...(target.accessors ?? []), [name, { get: method }]])
  }
}

/** Objects that stand in a class may ask by what name: https://docs.python.org/3/reference/datamodel.html#object.__set_name__ */
function named(m: Machine, type: Reference, name: string, value: Value): void {
  if (value.kind !== 'reference' || classOfObject(m, at(m, value)) === undefined) return
  const method = find(m, value, '__set_name__')
  if (method?.where === 'type') call(m, method.value, value, [type, constant(name)], undefined)
}

const asProperty = '<property>'

/** A method that is read without being called. */
export function propertyOf(m: Machine, method: Value): Value {
  const object = allocate(m, 'object')
  object.fields.set(asProperty, method)
  return referenceTo(object)
}

/** A method behind a decorator; what nobody knows leaves it as it is. */
export function decorated(m: Machine, decorator: Value, method: Value): Value {
  if (decorator.kind === 'opaque' || decorator.kind === 'constant') return method
  const given = call(m, decorator, undefinedValue, [method], undefined)
  return given !== undefined && atomsOf(given).some((atom) => atom.kind !== 'opaque' && atom.kind !== 'constant') ? given : method
}

/** `raise ValueError` raises a new one. */
export function raised(m: Machine, value: Value): Value {
  return joinAll(
    atomsOf(value).flatMap((atom) => {
      const isClass = atom.kind === 'api' || (atom.kind === 'reference' && at(m, atom).closure?.class !== undefined)
      return isClass ? (construct(m, atom, [], undefined) ?? []) : [atom]
    }),
  )
}
