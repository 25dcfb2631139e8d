import type { Key } from '../../ir/operation.ts'
import { writable } from '../heap.ts'
import type { HeapObject } from '../heap.ts'
import { allocate, at, referenceTo } from '../machine.ts'
import type { Frame, Machine } from '../machine.ts'
import { childOf, loadField } from '../property.ts'
import { pathsTo } from '../test.ts'
import { atomsOf, constant, join, joinAll, nullValue, undefinedValue } from '../value.ts'
import type { Atom, Reference, Value } from '../value.ts'
import { bareObject } from './bare-object.ts'
import { isMethodOf } from './names.ts'

/** Where an attribute was found. `type`: in the object's class, so that a function there is a method of the object. */
export interface Found {
  readonly value: Value
  readonly where: 'own' | 'type'
}

const longestChain = 20

/** The class of an object of the program. */
export function classOfObject(m: Machine, held: HeapObject): Reference | undefined {
  for (const atom of atomsOf(held.prototype ?? undefinedValue)) {
    const own = atom.kind === 'reference' ? at(m, atom).fields.get('constructor') : undefined
    if (own?.kind === 'reference') return own
  }
  return undefined
}

/** Dictionaries, lists and their kin: what has no class of the program's own. */
export const isPlain = (held: HeapObject): boolean =>
  held.prototype === undefined && held.kind !== 'function' && held.kind !== 'namespace' && held.kind !== 'error'

/** An attribute as it stands in the object, its class or the class's bases. */
export function find(m: Machine, self: Reference, name: string): Found | undefined {
  const held = at(m, self)
  if (held.kind === 'namespace') {
    const value = loadField(m, self, name)
    return value === undefined ? undefined : { value, where: 'own' }
  }
  const own = name === 'prototype' ? undefined : held.fields.get(name)
  if (held.kind === 'function' && held.closure?.class !== undefined) {
    const value = own ?? inClass(m, self, name, 0)
    return value === undefined ? undefined : { value, where: 'own' }
  }
  const accessor = accessorIn(m, held, name, 0)
  if (accessor !== undefined) return { value: m.do.call(m, accessor, self, [], undefined) ?? undefinedValue, where: 'own' }
  if (own !== undefined) return { value: own, where: 'own' }
  for (const atom of atomsOf(held.prototype ?? undefinedValue)) {
    const found = atom.kind === 'reference' ? inPrototype(m, atom, name, 0) : undefined
    if (found !== undefined) return { value: found, where: 'type' }
  }
  const member = held.module === undefined ? undefined : m.do.memberOfModule(m, held.module, name)
  return member === undefined ? undefined : { value: member, where: 'own' }
}

/** In a class: what it holds itself, then its methods, then its bases. */
function inClass(m: Machine, self: Reference, name: string, depth: number): Value | undefined {
  const held = at(m, self)
  const own = name === 'prototype' ? undefined : held.fields.get(name)
  if (own !== undefined) return own
  const getter = held.accessors?.get(name)?.get
  if (getter !== undefined) return m.do.call(m, getter, self, [], undefined) ?? undefinedValue
  const prototype = held.fields.get('prototype')
  const method = prototype?.kind === 'reference' && name !== 'constructor' ? at(m, prototype).fields.get(name) : undefined
  if (method !== undefined || depth > longestChain) return method
  for (const atom of atomsOf(held.prototype ?? undefinedValue)) {
    const found = atom.kind === 'reference' ? inClass(m, atom, name, depth + 1) : modelledIn(m, atom, name)
    if (found !== undefined) return found
  }
  return undefined
}

/** What a class of a package has, if its model says so: `get` of a table's class. */
function modelledIn(m: Machine, atom: Atom, name: string): Value | undefined {
  if (atom.kind !== 'api') return undefined
  return m.program.models.exportOf(atom.package, `${atom.path}.${name}`) === undefined ? undefined : loadField(m, atom, name)
}

function inPrototype(m: Machine, prototype: Reference, name: string, depth: number): Value | undefined {
  const held = at(m, prototype)
  const own = name === 'constructor' ? undefined : held.fields.get(name)
  if (own !== undefined) return own
  const type = held.fields.get('constructor')
  const fixed = type?.kind === 'reference' && name !== 'prototype' ? at(m, type).fields.get(name) : undefined
  if (fixed !== undefined || depth > longestChain) return fixed
  for (const atom of atomsOf(held.prototype ?? undefinedValue)) {
    const found = atom.kind === 'reference' ? inPrototype(m, atom, name, depth + 1) : undefined
    if (found !== undefined) return found
  }
  return undefined
}

/** `super().key`: in the first of the bases that has it, and their bases; else in what a model knows of them. */
export function loadSuper(m: Machine, f: Frame, key: Key): Value {
  const home = f.closure?.home
  if (home?.kind !== 'reference' || typeof key !== 'string') return undefinedValue
  const isClass = at(m, home).kind === 'function'
  for (const atom of atomsOf(at(m, home).prototype ?? undefinedValue)) {
    if (atom.kind !== 'reference') continue
    const getter = isClass ? undefined : accessorIn(m, at(m, atom), key, 0)
    if (getter !== undefined) return m.do.call(m, getter, f.self, [], undefined) ?? undefinedValue
    const found = isClass ? inClass(m, atom, key, 0) : inPrototype(m, atom, key, 0)
    if (found !== undefined) return found
  }
  const self = f.self.kind === 'reference' ? at(m, f.self) : undefined
  if (key === '__new__') return m.program.native(m, (_, [type = undefinedValue], now) => bareObject(now, type))
  if (self === undefined || isClass) return m.program.native(m, () => nullValue)
  if (self.modelled !== undefined) return { kind: 'bound', self: self.modelled, name: key }
  if (self.base !== undefined) return childOf(m, self.base, key)
  // Methods of lists and dictionaries that a class extends, and of every object.
  const { self: object } = f
  return m.program.native(m, (_, list, now, more) => {
    const [first] = atomsOf(object)
    if (first?.kind !== 'reference') return undefinedValue
    return now.do.python.invokeOwn(now, first, key, list, more) ?? nullValue
  })
}

function accessorIn(m: Machine, held: HeapObject, name: string, depth: number): Value | undefined {
  const own = held.accessors?.get(name)
  if (own !== undefined || depth > longestChain) return own?.get
  for (const atom of atomsOf(held.prototype ?? undefinedValue)) {
    const found = atom.kind === 'reference' ? accessorIn(m, at(m, atom), name, depth + 1) : undefined
    if (found !== undefined) return found
  }
  return undefined
}

/** `object.name`. */
export function attribute(m: Machine, object: Value, name: string): Value {
  if (object.kind !== 'union') return attributeOf(m, object, name) ?? undefinedValue
  let result: Value | undefined
  for (const atom of object.of) {
    const value = isNone(atom) ? undefined : attributeOf(m, atom, name)
    if (value !== undefined) result = result === undefined ? value : join(result, value)
  }
  const ways = pathsTo(object)
  if (result === undefined || ways === undefined) return result ?? undefinedValue
  return m.program.byPaths(
    m,
    result,
    ways.flatMap(({ value, facts }) => (atomsOf(value).every(isNone) ? [] : [{ value: attribute(m, value, name), facts }])),
  )
}

export const isNone = (atom: Atom): boolean => atom.kind === 'constant' && (atom.value === undefined || atom.value === null)

/** Undefined: there is none. */
export function attributeOf(m: Machine, atom: Atom, name: string): Value | undefined {
  switch (atom.kind) {
    case 'reference':
      return attributeOfReference(m, atom, name)
    case 'constant':
    case 'text':
    case 'encoded':
    case 'truth':
      return isMethodOf('str', name) ? { kind: 'bound', self: atom, name } : undefined
    case 'bound':
      return name === '__name__' ? constant(atom.name) : name === '__self__' ? atom.self : undefined
    case 'opaque':
      if (name === '__class__' || name === '__dict__') return atom
      return childOf(m, atom, name)
    case 'api':
      if (name === '__name__') return constant(atom.path.slice(atom.path.lastIndexOf('.') + 1) || atom.package.slice(3))
      return inStub(m, atom, name) ?? loadField(m, atom, name)
    case 'instance':
      return m.do.python.fieldOf(m, atom, name) ?? loadField(m, atom, name)
  }
}

/**
 * A name of a part of a package, `forms.Form` behind `from django import forms`: stubs hold the names of all parts of their package. What a model says of
 * the name counts before.
 */
export function inStub(m: Machine, { package: name, path }: Extract<Atom, { kind: 'api' }>, key: string): Value | undefined {
  // Classes begin with a capital: what they have is no part of the package.
  if (!name.startsWith('py:') || !/(?:^|\.)[a-z_][^.]*$/.test(path)) return undefined
  const stub = m.program.models.exportOf(name, `${path}.${key}`) === undefined ? m.program.stubOf(name) : undefined
  return stub === undefined ? undefined : m.do.memberOfModule(m, stub, key)
}

function attributeOfReference(m: Machine, self: Reference, name: string): Value | undefined {
  const held = at(m, self)
  // A dictionary's fields are its items; those of objects that a model makes are attributes all the same.
  if (isPlain(held) && isMethodOf(held.kind === 'array' ? 'list' : 'dict', name)) return { kind: 'bound', self, name }
  const found = find(m, self, name)
  if (found !== undefined) return boundTo(m, self, held, name, found)
  const special = ofEvery(m, self, held, name)
  if (special !== undefined) return special
  if (held.modelled !== undefined) return attributeOf(m, held.modelled, name)
  if (held.base !== undefined) return held.rest === undefined ? childOf(m, held.base, name) : join(held.rest, childOf(m, held.base, name))
  if (held.rest !== undefined && isPlain(held)) return held.rest
  const asked = held.kind === 'function' || isPlain(held) ? undefined : find(m, self, '__getattr__')
  if (asked !== undefined) return m.do.python.invoke(m, self, '__getattr__', [constant(name)], undefined)
  return held.kind === 'error' && name === 'message' ? held.fields.get('message') : undefined
}

/** A function of the class is handed out with its object. */
function boundTo(m: Machine, self: Reference, held: HeapObject, name: string, { value, where }: Found): Value {
  const isClass = held.kind === 'function'
  return joinAll(
    atomsOf(value).map((atom) => {
      const closure = atom.kind === 'reference' ? at(m, atom).closure : undefined
      if (closure === undefined || closure.class !== undefined) return atom
      if (where === 'type') return { kind: 'bound', self, name } as const
      // A class method has its class; a method that is taken from the class has nobody yet.
      return isClass && closure.func.method === true && closure.home?.kind === 'reference' && at(m, closure.home).kind === 'function'
        ? ({ kind: 'bound', self, name } as const)
        : atom
    }),
  )
}

/** What every object, function or class has. */
function ofEvery(m: Machine, self: Reference, held: HeapObject, name: string): Value | undefined {
  switch (name) {
    case '__class__':
      return classOfObject(m, held)
    case '__dict__':
      return self
    case '__name__':
    case '__qualname__':
      return held.closure === undefined ? undefined : constant(held.closure.class?.name ?? held.closure.func.name)
    case '__doc__':
    case '__module__':
      return constant('')
    case '__wrapped__':
    case '__func__':
      return self
    case '__init__':
      return held.closure?.class === undefined ? undefined : { kind: 'bound', self, name }
    default:
      return undefined
  }
}

/** A copy of a dictionary, list or object. */
export function copied(m: Machine, self: Reference): Reference {
  const held = at(m, self)
  const object = allocate(m, held.kind === 'keywords' ? 'object' : held.kind)
  const copy = writable(m.layer, object.id)
  copy.fields = new Map(held.fields)
  copy.rest = held.rest
  copy.base = held.base
  copy.prototype = held.prototype
  copy.modelled = held.modelled
  copy.accessors = held.accessors
  copy.pattern = held.pattern
  copy.closure = held.closure
  return referenceTo(copy)
}

/** `things.clear()`. */
export function cleared(m: Machine, self: Reference): Value {
  const held = writable(m.layer, self.id)
  held.fields = new Map()
  held.rest = undefined
  held.base = undefined
  return nullValue
}
