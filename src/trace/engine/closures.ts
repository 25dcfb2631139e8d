import type { OperationOf } from '../ir/operation.ts'
import type { ClassOf, Closure } from './heap.ts'
import { writable } from './heap.ts'
import { allocate, at, read, referenceTo, ownSpot } from './machine.ts'
import type { Frame, Machine } from './machine.ts'
import { call, callClosure } from './call.ts'
import { makeObject } from './objects.ts'
import { namesOf } from './property.ts'
import { atomsOf, joinAll, undefinedValue } from './value.ts'
import type { Native } from './heap.ts'
import type { Reference, Value } from './value.ts'

export function closureOf(m: Machine, f: Frame, index: number): Value {
  const func = f.module.ir.functions[index]
  if (func === undefined) return undefinedValue
  const object = allocate(m, 'function')
  object.closure = {
    module: f.module,
    func,
    captures: capturesOf(f, func.captures),
    self: func.arrow ? f.self : undefined,
    home: f.closure?.home,
    class: undefined,
    native: undefined,
    made: f.module.stub ? ownSpot(m) : undefined,
  }
  return referenceTo(object)
}

const capturesOf = (f: Frame, captures: readonly number[]): number[] =>
  captures.map((cell) => (cell >= 0 ? f.cells[cell] : f.captures[~cell]) ?? -1)

/** A function that the engine itself carries out. */
export function nativeFunction(m: Machine, f: Frame | undefined, native: Native): Value {
  const object = allocate(m, 'function')
  const any = f?.func ?? m.program.nothing
  object.closure = {
    module: f?.module ?? m.program.nowhere,
    func: any,
    captures: [],
    self: undefined,
    home: undefined,
    class: undefined,
    native,
  }
  return referenceTo(object)
}

export function classOf(m: Machine, f: Frame, o: OperationOf<'class'>): Value {
  const prototype = allocate(m, 'object')
  const object = allocate(m, 'function')
  const self = referenceTo(object)
  const parents = [...(o.parent === undefined ? [] : [o.parent]), ...(o.parents ?? [])].map((register) => read(m, f, register))
  const parent = parents.length === 0 ? undefined : joinAll(parents)
  const isPython = f.module.ir.language === 'python'
  prototype.prototype = parent === undefined ? undefined : prototypeOf(m, parent, isPython)
  prototype.fields.set('constructor', self)
  const home = referenceTo(prototype)
  const create = o.create === undefined ? undefined : f.module.ir.functions[o.create]
  const members: { key: string | undefined; initialiser: Closure | undefined }[] = []
  const made: ClassOf = { name: o.name, parent, hasConstructor: create !== undefined, prototype: home, fields: members }
  const closure = (func: Closure['func'], at_: Value): Closure => ({
    module: f.module,
    func,
    captures: capturesOf(f, func.captures),
    self: undefined,
    home: at_,
    class: undefined,
    native: undefined,
  })
  object.closure = { ...closure(create ?? m.program.nothing, home), class: made }
  object.prototype = parent
  object.fields.set('prototype', home)
  const own = o.self === undefined ? undefined : o.self >= 0 ? f.cells[o.self] : f.captures[~o.self]
  if (own !== undefined) m.layer.cells.set(own, self)
  for (const member of inOrder(o.members)) {
    const func = member.function === undefined ? undefined : f.module.ir.functions[member.function]
    const names = namesOf(m, f, member.key)
    if (member.kind === 'block') {
      if (func !== undefined) callClosure(m, closure(func, self), self, [], undefined)
      continue
    }
    if (member.kind === 'field') {
      for (const register of member.decorators.toReversed())
        call(m, read(m, f, register), undefinedValue, [home, { kind: 'constant', value: names?.[0] ?? '' }], undefined)
      if (!member.static) members.push({ key: names?.[0], initialiser: func === undefined ? undefined : closure(func, home) })
      else if (names?.[0] !== undefined)
        writable(m.layer, object.id).fields.set(
          names[0],
          func === undefined ? undefinedValue : (callClosure(m, closure(func, self), self, [], undefined) ?? undefinedValue),
        )
      continue
    }
    if (func === undefined) continue
    const method = allocate(m, 'function')
    method.closure = closure(func, member.static ? self : home)
    let value: Value = referenceTo(method)
    // A decorator of a method may wrap it: it gets (target, name, descriptor).
    for (const register of member.decorators.toReversed())
      value = isPython
        ? m.do.python.decorated(m, read(m, f, register), value)
        : decorated(m, read(m, f, register), home, names?.[0] ?? '', value)
    const target = writable(m.layer, member.static ? object.id : prototype.id)
    for (const name of names ?? []) {
      if (member.kind === 'method') target.fields.set(name, value)
      else {
        target.accessors ??= new Map()
        target.accessors.set(name, { ...target.accessors.get(name), [member.kind]: value })
      }
    }
    if (names === undefined) target.rest = value
  }
  if (isPython) m.do.python.classMade(m, f, self, o)
  let result: Value = self
  for (const register of o.decorators.toReversed()) {
    const given = call(m, read(m, f, register), undefinedValue, [self], undefined)
    if (given?.kind === 'reference' && at(m, given).closure?.class !== undefined) result = given
  }
  return result
}

/** What a class itself holds is made when all that its objects get is known (ECMA-262, 15.7.14). */
function inOrder(members: OperationOf<'class'>['members']): OperationOf<'class'>['members'] {
  const isLate = ({ kind, static: isStatic }: (typeof members)[number]): boolean => kind === 'block' || (kind === 'field' && isStatic)
  return [...members.filter((one) => !isLate(one)), ...members.filter(isLate)]
}

function decorated(m: Machine, decorator: Value, target: Reference, name: string, method: Value): Value {
  if (decorator.kind === 'opaque' || decorator.kind === 'constant') return method
  const descriptor = makeObject(m, [['value', method]])
  const given = call(m, decorator, undefinedValue, [target, { kind: 'constant', value: name }, descriptor], undefined)
  const after = descriptor.kind === 'reference' ? at(m, descriptor).fields.get('value') : undefined
  const fromResult = given?.kind === 'reference' ? at(m, given).fields.get('value') : undefined
  const replaced = fromResult ?? after
  return replaced !== undefined && atomsOf(replaced).some((atom) => atom.kind === 'reference') ? replaced : method
}

/** With several bases, which Python has, that of each in order. */
function prototypeOf(m: Machine, parent: Value, all: boolean): Value | undefined {
  const found = atomsOf(parent).flatMap((atom) => (atom.kind === 'reference' ? (at(m, atom).fields.get('prototype') ?? []) : []))
  return all && found.length > 1 ? joinAll(found) : found[0]
}
