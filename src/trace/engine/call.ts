import type { Key } from '../ir/operation.ts'
import { notRead } from '../shape.ts'
import { callBuiltin } from './builtins/methods.ts'
import { callEach } from './call-under.ts'
import { unknownCall, unknownMethod } from './call-unknown.ts'
import { hasMethods, isError } from './callee.ts'
import { onItsWay } from './carried.ts'
import { absorb, layerOn, learnedOn } from './heap.ts'
import type { Closure, HeapObject } from './heap.ts'
import { absorbAll, at, takenAlong } from './machine.ts'
import type { Frame, Machine } from './machine.ts'
import { isPython } from './language.ts'
import { observe, seenAgain } from './observe.ts'
import { listOf } from './objects.ts'
import { keyValue, loadField, loadUnknown, namesOf } from './property.ts'
import { remember, remembered } from './remembered.ts'
import { callApi, callInstance, callTyped } from './rules.ts'
import { factsOf, truthOf } from './test.ts'
import { testOf } from './tests.ts'
import { atomsOf, join, joinAll, undefinedValue } from './value.ts'
import type { Atom, Reference, Value } from './value.ts'

/** Calls of functions deeper than this are not followed; the result is made from the arguments. */
const deepest = 200
/** A function that is on its way already this many times is a recursion. */
const mostNested = 2
/** Stubs are written to end: what looks like a recursion is a chain of middleware. */
const mostNestedInStub = 40
/** How often one function is looked at anew, for one function of the application. */
const mostEvaluations = 160
const mostEvaluationsInStub = 20_000

/** The result; undefined when the call never comes back. */
export function call(m: Machine, callee: Value, self: Value, list: readonly Value[], more: Value | undefined): Value | undefined {
  if (callee.kind !== 'union') return callAtom(m, callee, self, list, more)
  return callEach(m, callee, list, (atom) => callAtom(m, atom, self, list, more))
}

function callAtom(m: Machine, callee: Atom, self: Value, list: readonly Value[], more: Value | undefined): Value | undefined {
  switch (callee.kind) {
    case 'reference': {
      const object = at(m, callee)
      if (object.closure === undefined ? isPython(m) : object.closure.module.ir.language === 'python')
        return m.do.python.call(m, callee, object, self, list, more)
      if (object.closure !== undefined) return callClosure(m, object.closure, self, list, more)
      return object.modelled === undefined ? unknownCall(m, callee, self, list, more) : callAtom(m, object.modelled, self, list, more)
    }
    case 'api':
      return callApi(m, callee, undefined, list, more)
    case 'instance':
      return callTyped(m, callee, list, more)
    case 'bound':
      return invokeAtom(m, callee.self, callee.name, list, more)
    case 'constant':
      // Calling nothing throws; optional calls of nothing give nothing.
      return undefinedValue
    default:
      return unknownCall(m, callee, self, list, more)
  }
}

/** Remembers that the operation under way calls an asynchronous function of the project. */
export function noteAsyncCall(m: Machine, callee: Value): void {
  const operation = m.frame?.current
  if (operation === undefined || !m.inHandler) return
  for (const atom of atomsOf(callee)) {
    const func = atom.kind === 'reference' ? at(m, atom).closure?.func : undefined
    if (func?.async === true && !func.generator) m.asyncCalls.add(operation)
  }
}

export function callClosure(
  m: Machine,
  closure: Closure,
  self: Value,
  list: readonly Value[],
  more: Value | undefined,
  constructs = false,
): Value | undefined {
  m.program.calls.resolved++
  if (closure.native !== undefined) return closure.native(self, list, m, more)
  const { func } = closure
  const count = (m.evaluations.get(func) ?? 0) + 1
  m.evaluations.set(func, count)
  if (m.inHandler) m.reached.set(func, closure.module)
  const { stub } = closure.module
  if (
    m.depth >= deepest ||
    nested(m, closure) > (stub ? mostNestedInStub : mostNested) ||
    count > (stub ? mostEvaluationsInStub : mostEvaluations)
  ) {
    if (!stub && count === mostEvaluations + 1)
      observe(m, { kind: 'gap', what: `${func.name || 'a function'} is called in too many ways: not finished here` })
    const result = unknownCall(m, { kind: 'bound', self: undefinedValue, name: func.name }, undefinedValue, list, more)
    // It was not entered this time: what it would have looked at, or refused, is not known. A function that calls itself was.
    const isLeftOut = !stub && (m.depth >= deepest || count > mostEvaluations)
    return isLeftOut ? onItsWay(m, result, 'through', `${func.name || 'a function'}${notRead}`) : result
  }
  const name = func.name === '' || closure.module.stub ? undefined : func.name
  const given = name === undefined ? list : list.map((value) => onItsWay(m, value, 'into', name))
  const key = constructs ? undefined : remembered(m, closure, self, given, more)
  if (key?.known !== undefined) {
    absorb(m.layer, [key.known.exit])
    seenAgain(m, key.known.noted)
    return key.known.value
  }
  const base = m.layer
  const firstNew = m.program.peekId()
  const firstNoted = m.noted.length
  const frame: Frame = {
    module: closure.module,
    func,
    closure,
    registers: Array.from({ length: func.registers }),
    cells: Array.from({ length: func.cells }, () => m.program.nextId()),
    captures: closure.captures,
    self: func.arrow ? (closure.self ?? undefinedValue) : self,
    list: given,
    more,
    base,
    id: m.program.nextFrame(),
    caller: m.frame,
    current: undefined,
    exits: [],
    jumps: new Map(),
    labels: new Map(),
    yielded: undefined,
    constructs,
  }
  m.frame = frame
  m.depth++
  m.layer = layerOn(base)
  bind(m, frame)
  const falls = m.do.run(m, frame, func.body)
  m.depth--
  m.frame = frame.caller
  if (falls) frame.exits.push({ value: undefinedValue, layer: m.layer.below === base ? m.layer : takenAlong(m, m.layer, base) })
  m.layer = base
  if (frame.exits.length === 0 && frame.yielded === undefined) return undefined
  const exits = frame.exits.map(({ layer }) => layer)
  if (key !== undefined) {
    const joined = layerOn(base)
    absorbAll(m, joined, exits)
    absorb(base, [joined])
  } else absorbAll(m, base, exits)
  const value = func.generator ? listOf(m, [], generated(frame)) : toldByExits(m, frame)
  if (key !== undefined) remember(m, key.key, exits, value, firstNew, [...new Set(m.noted.slice(firstNoted))])
  return value
}

/** What a generator gives one after the other, and what it returns: whoever drives it by hand gets both as `value`. */
function generated({ yielded, exits, closure }: Frame): Value | undefined {
  if (closure?.module.ir.language === 'python') return yielded
  const returned = exits.map(({ value }) => value).filter((value) => !(value.kind === 'constant' && value.value === undefined))
  if (returned.length === 0) return yielded
  return yielded === undefined ? joinAll(returned) : join(yielded, joinAll(returned))
}

/**
 * What a function gives on all its ways. Where some ways give something true and others something false, a branch on the result learns what was learned on
 * the ways that are left: `if (!valid(x)) return`, whatever stands in `valid`.
 */
function toldByExits(m: Machine, { exits }: Frame): Value {
  const value = joinAll(exits.map((exit) => exit.value))
  if (!m.learned || exits.length < 2) return value
  return m.program.byPaths(
    m,
    value,
    exits.map((exit) => ({ value: exit.value, facts: learnedOn(exit.layer) })),
  )
}

function nested(m: Machine, closure: Closure): number {
  let count = 0
  for (let frame = m.frame; frame !== undefined; frame = frame.caller) if (frame.func === closure.func) count++
  return count
}

function bind(m: Machine, frame: Frame): void {
  const { func, list, more, registers } = frame
  if (frame.module.ir.language === 'python') return m.do.python.bind(m, frame)
  func.parameters.forEach((parameter, index) => {
    registers[parameter.to] = parameter.rest
      ? listOf(m, list.slice(index), more)
      : index < list.length
        ? list[index]
        : (more ?? m.program.injected(m, frame, parameter) ?? undefinedValue)
  })
}

export function invoke(m: Machine, object: Value, key: Key, list: readonly Value[], more: Value | undefined, f: Frame): Value | undefined {
  const names = namesOf(m, f, key)
  const results: Value[] = []
  let alive = false
  for (const atom of atomsOf(object)) {
    const awaits = names?.every((name) => name === 'then' || name === 'catch' || name === 'finally') === true
    if (atom.kind === 'constant' && (atom.value === undefined || atom.value === null) && !awaits) {
      // On other ways there is something; on this one it throws, or is optional.
      if (object.kind === 'constant') return undefinedValue
      continue
    }
    // An error that stands where something else is expected has none of its methods: that way throws.
    if (names !== undefined && isError(atom) && atomsOf(object).some((other) => hasMethods(m, other, names))) continue
    const given =
      names === undefined
        ? [call(m, loadUnknown(m, atom, keyValue(m, f, key)), atom, list, more)]
        : names.map((name) => invokeAtom(m, atom, name, list, more))
    for (const value of given) {
      if (value === undefined) continue
      alive = true
      results.push(value)
    }
  }
  return alive ? joinAnswers(m, results) : undefined
}

/** The answers of one question to several things: each tells of its own, and where the thing was another one that does not matter. */
function joinAnswers(m: Machine, results: readonly Value[]): Value {
  const value = results.reduce(join)
  if (
    results.length < 2 ||
    value.kind !== 'union' ||
    !value.of.every((atom) => atom.kind === 'truth' || (atom.kind === 'constant' && typeof atom.value === 'boolean'))
  )
    return value
  const side = (truth: boolean): ReturnType<typeof factsOf> =>
    results.filter((one) => truthOf(one)[truth ? 'yes' : 'no']).flatMap((one) => factsOf(testOf(m, one), truth))
  return m.program.conditioned(value, { kind: 'facts', yes: side(true), no: side(false) })
}

/** `object.name(…)` on one thing. */
export function invokeAtom(m: Machine, object: Atom, name: string, list: readonly Value[], more: Value | undefined): Value | undefined {
  if (isPython(m)) return m.do.python.invoke(m, object, name, list, more)
  switch (object.kind) {
    case 'api':
      return callApi(m, object, name, list, more)
    case 'instance':
      return callInstance(m, object, name, list, more)
    case 'reference': {
      const held = at(m, object)
      const own = ownMethod(m, object, held, name)
      if (own !== undefined && !(own.kind === 'bound' && own.self === object)) {
        noteAsyncCall(m, own)
        return call(m, own, object, list, more)
      }
      return builtin(m, object, name, list, more) ?? unknownMethod(m, object, name, list, more)
    }
    default:
      return builtin(m, object, name, list, more) ?? unknownMethod(m, object, name, list, more)
  }
}

/** A method of the program itself; elements of an array are no methods. */
function ownMethod(m: Machine, object: Reference, held: HeapObject, name: string): Value | undefined {
  if ((held.kind === 'array' || held.kind === 'set' || held.kind === 'map') && !held.fields.has(name) && held.prototype === undefined)
    return undefined
  if (held.kind === 'map') return undefined
  return loadField(m, object, name)
}

function builtin(m: Machine, object: Atom, name: string, list: readonly Value[], more: Value | undefined): Value | undefined {
  const value = callBuiltin(m, object, name, list, more)
  if (value !== undefined) m.program.calls.resolved++
  return value
}
