import { callClosure } from '../call.ts'
import { unknownCall, unknownMethod } from '../call-unknown.ts'
import { callApi, callInstance } from '../rules.ts'
import { construct } from '../construct.ts'
import type { HeapObject } from '../heap.ts'
import { deepTaints } from '../carried.ts'
import { at, siteOf } from '../machine.ts'
import type { Machine } from '../machine.ts'
import { childOf, loadNamed } from '../property.ts'
import { isEnvironment } from '../environment.ts'
import { keysOf } from '../iterate.ts'
import { eitherWay } from '../builtins/derived.ts'
import { atomsOf, falseValue, joinAll, nullValue, opaque, undefinedValue } from '../value.ts'
import type { Atom, Instance, Reference, Value } from '../value.ts'
import { find, inStub, isPlain } from './attributes.ts'
import { hasMethod } from './has-method.ts'
import type { Found } from './attributes.ts'
import { memberBy, membersOf } from './enums.ts'
import { handedOn, passed } from './keywords.ts'
import type { Passed } from './keywords.ts'
import { dictMethod } from './dicts.ts'
import { listMethod } from './lists.ts'
import { matchMethod, patternMethod } from './regexes.ts'
import { textMethod } from './texts.ts'
import { methodOfUnknown } from './unknown.ts'

/** A function, a class, or an object with `__call__`. */
export function call(
  m: Machine,
  callee: Reference,
  held: HeapObject,
  self: Value,
  list: readonly Value[],
  more: Value | undefined,
): Value | undefined {
  const { closure } = held
  if (closure === undefined) {
    if (held.modelled !== undefined) return m.do.call(m, held.modelled, undefinedValue, list, more)
    if (find(m, callee, '__call__') !== undefined) return invoke(m, callee, '__call__', list, more)
    return unknownCall(m, callee, self, list, more)
  }
  if (closure.class !== undefined) {
    const members = membersOf(m, callee)
    return members === undefined ? construct(m, callee, list, more) : memberBy(m, members, list[0] ?? undefinedValue)
  }
  const isPlainCall = self.kind === 'constant' && self.value === undefined
  if (closure.func.method !== true || !isPlainCall) return callClosure(m, closure, self, list, more)
  // `Class.method(thing)`, and a method behind a decorator: the receiver is the first argument.
  return callClosure(m, closure, list[0] ?? more ?? undefinedValue, list.slice(1), more)
}

/** `object.name(…)`. */
export function invoke(m: Machine, object: Atom, name: string, list: readonly Value[], more: Value | undefined): Value | undefined {
  switch (object.kind) {
    case 'api':
      return invokeApi(m, object, name, list, more)
    case 'instance':
      return invokeInstance(m, object, name, list, more)
    case 'reference':
      return invokeReference(m, object, name, list, more)
    case 'bound':
      return name === '__call__' ? m.do.call(m, object, undefinedValue, list, more) : unknownCall(m, object, object, list, more, name)
    default: {
      const given = passed(m, list, more)
      const own =
        object.kind === 'opaque' ? methodOfUnknown(m, object, name, given) : (textMethod(m, object, name, given) ?? entered(object, name))
      if (own !== undefined) m.program.calls.resolved++
      return own ?? (object.kind === 'opaque' ? unknownMethod(m, object, name, list, more) : withoutMethod(m, object, name))
    }
  }
}

/** Texts, numbers and lists have no other methods: among several things it was another one that was asked. */
function withoutMethod(m: Machine, object: Atom, name: string): Value {
  if (name === '__contains__') return falseValue
  return opaque(`${name}:${siteOf(m)}`, { taints: deepTaints(m, object) })
}

/** What a list or dictionary does itself; a class that extends it may have a method of the same name. */
export function invokeOwn(m: Machine, self: Reference, name: string, list: readonly Value[], more: Value | undefined): Value | undefined {
  const held = at(m, self)
  if (name === '__setattr__' || name === '__setitem__') {
    const [key, value = undefinedValue] = list
    if (key !== undefined) m.do.python.storeItem(m, self, key, value)
    return nullValue
  }
  if (name === '__getattribute__' || name === '__getattr__') return m.do.python.itemAt(m, self, list[0] ?? undefinedValue)
  return methodOfPlain(m, self, held, name, passed(m, list, more))
}

function invokeApi(
  m: Machine,
  object: Extract<Atom, { kind: 'api' }>,
  name: string,
  list: readonly Value[],
  more: Value | undefined,
): Value | undefined {
  if (isEnvironment(object) && name === '__contains__') return eitherWay(m, 'in')
  const stubbed = inStub(m, object, name)
  if (stubbed !== undefined) return m.do.call(m, stubbed, undefinedValue, list, more)
  return entered(object, name) ?? callApi(m, object, name, list, more)
}

/** What needs no `__enter__` of its own to stand behind `with`. */
const entered = (object: Atom, name: string): Value | undefined =>
  /^__a?enter__$/.test(name) ? object : /^__a?exit__$/.test(name) ? nullValue : undefined

function invokeInstance(m: Machine, object: Instance, name: string, list: readonly Value[], more: Value | undefined): Value | undefined {
  if (/^__\w+__$/.test(name) && !hasMethod(m, object.type, name)) {
    const own = m.do.python.callMethod(m, object.type, name, [object, ...list], more)
    if (own !== undefined) return own
    if (name === '__contains__') return eitherWay(m, 'in')
    const special = entered(object, name)
    if (special !== undefined) return special
    // An item of it is as much its own as what it was made with.
    if (name === '__getitem__') return loadNamed(m, callInstance(m, object, '__iter__', [], undefined) ?? undefinedValue, '*')
  }
  return callInstance(m, object, name, list, more)
}

function invokeReference(m: Machine, self: Reference, name: string, list: readonly Value[], more: Value | undefined): Value | undefined {
  const held = at(m, self)
  const given = passed(m, list, more)
  if (held.kind === 'regex') return resolved(m, patternMethod(m, self, name, given)) ?? unknownMethod(m, self, name, list, more)
  if (isPlain(held)) {
    const own = methodOfPlain(m, self, held, name, given)
    if (own !== undefined) return resolved(m, own)
  }
  const found = find(m, self, name)
  if (found !== undefined) return callFound(m, self, held, found, list, more)
  const special = ofEvery(m, self, held, name, given)
  if (special !== undefined) return special
  if (held.modelled !== undefined) return invoke(m, held.modelled, name, list, more)
  if (held.base !== undefined) return m.do.call(m, childOf(m, held.base, name), self, list, more)
  const asked = isPlain(held) || held.kind === 'function' ? undefined : find(m, self, '__getattr__')
  if (asked !== undefined && name !== '__getattr__') {
    const value = callFound(m, self, held, asked, [{ kind: 'constant', value: name }], undefined)
    return value === undefined ? undefined : m.do.call(m, value, undefinedValue, list, more)
  }
  // A list or dictionary that a class of the program's own extends.
  const own = methodOfPlain(m, self, held, name, given)
  return resolved(m, own) ?? (held.kind === 'array' ? withoutMethod(m, self, name) : unknownMethod(m, self, name, list, more))
}

function resolved(m: Machine, value: Value | undefined): Value | undefined {
  if (value !== undefined) m.program.calls.resolved++
  return value
}

function methodOfPlain(m: Machine, self: Reference, held: HeapObject, name: string, given: Passed): Value | undefined {
  if (held.kind === 'array' || held.kind === 'set')
    return matchMethod(m, self, name, given) ?? listMethod(m, self, name, given) ?? entered(self, name)
  return dictMethod(m, self, name, given)
}

function callFound(
  m: Machine,
  self: Reference,
  held: HeapObject,
  { value, where }: Found,
  list: readonly Value[],
  more: Value | undefined,
): Value | undefined {
  const results = atomsOf(value).flatMap((atom) => {
    const closure = atom.kind === 'reference' ? at(m, atom).closure : undefined
    if (closure === undefined || closure.class !== undefined) return m.do.call(m, atom, undefinedValue, list, more) ?? []
    const ofClass = closure.home?.kind === 'reference' && at(m, closure.home).kind === 'function'
    if (closure.func.method === true) {
      if (ofClass) return callClosure(m, closure, held.kind === 'function' ? self : (typeOf(m, held) ?? self), list, more) ?? []
      return where === 'own' ? (m.do.call(m, atom, undefinedValue, list, more) ?? []) : (callClosure(m, closure, self, list, more) ?? [])
    }
    // What a decorator made of a method takes the object as its first argument; a static method takes none.
    const isWrapped = where === 'type' && !isStaticMember(m, held, atom)
    return m.do.call(m, atom, undefinedValue, isWrapped ? [self, ...list] : list, more) ?? []
  })
  return results.length === 0 ? undefined : joinAll(results)
}

const typeOf = (m: Machine, held: HeapObject): Reference | undefined => {
  for (const atom of atomsOf(held.prototype ?? undefinedValue)) {
    const own = atom.kind === 'reference' ? at(m, atom).fields.get('constructor') : undefined
    if (own?.kind === 'reference') return own
  }
  return undefined
}

/** Does the function stand in the class itself, as static methods do, and not among the methods of its objects? */
function isStaticMember(m: Machine, held: HeapObject, value: Atom, depth = 0): boolean {
  for (const atom of atomsOf(held.prototype ?? undefinedValue)) {
    if (atom.kind !== 'reference' || depth > 12) continue
    const prototype = at(m, atom)
    if ([...prototype.fields.values()].some((one) => atomsOf(one).some((other) => sameReference(other, value)))) return false
    const type = prototype.fields.get('constructor')
    if (
      type?.kind === 'reference' &&
      [...at(m, type).fields.values()].some((one) => atomsOf(one).some((other) => sameReference(other, value)))
    )
      return true
    if (isStaticMember(m, prototype, value, depth + 1)) return true
  }
  return false
}

const sameReference = (a: Atom, b: Atom): boolean => a.kind === 'reference' && b.kind === 'reference' && a.id === b.id

/** Methods that every object has, or needs none of its own for. */
function ofEvery(m: Machine, self: Reference, held: HeapObject, name: string, given: Passed): Value | undefined {
  if (name === '__contains__' && held.kind === 'namespace') return eitherWay(m, 'in')
  if (name === '__contains__' && held.kind === 'function') return eitherWay(m, 'in')
  if (name === '__init__' && held.closure?.class !== undefined) return construct(m, self, handedOn(given), given.more)
  if (name === '__class__') return typeOf(m, held)
  if (name === 'keys' && held.kind === 'namespace') return joinAll(keysOf(m, self))
  if (name === 'with_traceback' || name === 'add_note') return self
  if (name === '__str__' || name === '__repr__') return m.do.python.written(m, self)
  return held.modelled === undefined ? entered(self, name) : undefined
}
