import type { Key } from '../ir/operation.ts'
import { call, callClosure, invokeAtom } from './call.ts'
import { unknownCall } from './call-unknown.ts'
import type { Closure } from './heap.ts'
import { allocate, at, referenceTo } from './machine.ts'
import type { Frame, Machine } from './machine.ts'
import { loadSuper } from './property.ts'
import { constructApi } from './rules.ts'
import { atomsOf, joinAll, undefinedValue } from './value.ts'
import type { Atom, Reference, Value } from './value.ts'

/** `new callee(…)`. */
export function construct(m: Machine, callee: Value, list: readonly Value[], more: Value | undefined): Value | undefined {
  const results = atomsOf(callee).flatMap((atom) => constructAtom(m, atom, list, more) ?? [])
  return results.length === 0 ? undefined : joinAll(results)
}

function constructAtom(m: Machine, callee: Atom, list: readonly Value[], more: Value | undefined): Value | undefined {
  if (callee.kind === 'api') return constructApi(m, callee, list, more)
  if (callee.kind === 'bound') return invokeAtom(m, callee.self, callee.name, list, more)
  if (callee.kind !== 'reference') return unknownCall(m, callee, undefinedValue, list, more)
  const { closure, fields } = at(m, callee)
  if (closure === undefined) return unknownCall(m, callee, undefinedValue, list, more)
  if (closure.native !== undefined) return closure.native(undefinedValue, list, m, more)
  const given = closure.class !== undefined && closure.module.ir.language === 'python' ? m.do.python.givenByNew(m, callee, list, more) : []
  if (given.length > 0) return given.every((one) => initialise(m, one, closure, list, more)) ? joinAll(given) : undefined
  const object = allocate(m, 'object')
  const self = referenceTo(object)
  if (closure.class === undefined) {
    object.prototype = fields.get('prototype')
    const given = callClosure(m, closure, self, list, more, true)
    return given !== undefined && given.kind === 'reference' && at(m, given).kind !== 'function' ? given : self
  }
  object.prototype = closure.class.prototype
  return initialise(m, self, closure, list, more) ? self : undefined
}

/** Runs initialisers and constructors of a class, the parent's first. False: it always throws. */
function initialise(m: Machine, self: Reference, closure: Closure, list: readonly Value[], more: Value | undefined): boolean {
  const made = closure.class
  if (made === undefined) return callClosure(m, closure, self, list, more, true) !== undefined
  if (made.parent === undefined) {
    initialiseFields(m, self, closure)
    return !made.hasConstructor || callClosure(m, closure, self, list, more, true) !== undefined
  }
  if (made.hasConstructor) return callClosure(m, closure, self, list, more, true) !== undefined
  initialiseParent(m, self, closure, list, more)
  return true
}

function initialiseParent(m: Machine, self: Reference, closure: Closure, list: readonly Value[], more: Value | undefined): void {
  for (const atom of parentsOf(m, closure)) {
    if (atom.kind === 'reference') {
      const parent = at(m, atom).closure
      if (parent !== undefined) initialise(m, self, parent, list, more)
    } else if (atom.kind === 'api') {
      const made = constructApi(m, atom, list, more)
      const held = at(m, self)
      if (made?.kind === 'instance') m.layer.objects.set(self.id, { ...held, modelled: made })
      else if (made?.kind === 'opaque') m.layer.objects.set(self.id, { ...held, base: made })
      else if (made?.kind === 'reference')
        m.layer.objects.set(self.id, {
          ...held,
          kind: at(m, made).kind,
          fields: new Map([...held.fields, ...at(m, made).fields]),
          base: at(m, made).base,
        })
    }
  }
  initialiseFields(m, self, closure)
}

function initialiseFields(m: Machine, self: Reference, closure: Closure): void {
  for (const { key, initialiser } of closure.class?.fields ?? []) {
    const value = initialiser === undefined ? undefinedValue : (callClosure(m, initialiser, self, [], undefined, true) ?? undefinedValue)
    const held = at(m, self)
    const fields = new Map(held.fields)
    if (key !== undefined) fields.set(key, value)
    m.layer.objects.set(self.id, { ...held, fields })
  }
}

/** Whose constructor runs: in Python the first that has one, of several bases; what is no class of the program has one always. */
function parentsOf(m: Machine, closure: Closure): readonly Atom[] {
  const all = atomsOf(closure.class?.parent ?? undefinedValue)
  if (all.length < 2) return all
  const first = all.find((atom) => atom.kind === 'reference' && hasConstructor(m, at(m, atom).closure, 0))
  return all.filter((atom) => atom === first || atom.kind !== 'reference')
}

const hasConstructor = (m: Machine, closure: Closure | undefined, depth: number): boolean =>
  closure?.class?.hasConstructor === true ||
  (depth < 12 &&
    atomsOf(closure?.class?.parent ?? undefinedValue).some(
      (atom) => atom.kind === 'reference' && hasConstructor(m, at(m, atom).closure, depth + 1),
    ))

/** `super(…)` and `super.key(…)`. */
export function callSuper(m: Machine, f: Frame, key: Key | undefined, list: readonly Value[], more: Value | undefined): Value | undefined {
  if (key !== undefined) return call(m, loadSuper(m, f, key), f.self, list, more)
  const closure = f.closure?.class === undefined ? classAround(m, f) : f.closure
  if (closure !== undefined && f.self.kind === 'reference') initialiseParent(m, f.self, closure, list, more)
  return f.self
}

/** The class in whose constructor an arrow function stands. */
function classAround(m: Machine, f: Frame): Closure | undefined {
  const home = f.closure?.home
  if (home?.kind !== 'reference') return undefined
  const own = at(m, home).fields.get('constructor')
  return own?.kind === 'reference' ? at(m, own).closure : undefined
}
