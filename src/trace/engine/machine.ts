import type { Block, Label, Operation, Register } from '../ir/operation.ts'
import type { Func } from '../ir/module.ts'
import type { Condition } from '../condition.ts'
import type { Observation } from '../observation.ts'
import { noteCondition } from './conditions.ts'
import { absorb, emptyObject, factAt, flattened, layerOn, objectAt } from './heap.ts'
import type { Closure, HeapObject, Layer, LoadedModule } from './heap.ts'
import { leftOf } from './parted.ts'
import type { Program } from './program.ts'
import type { Semantics } from './python/semantics.ts'
import type { Spot } from './taint.ts'
import { refined } from './test.ts'
import type { Fact } from './test.ts'
import { joinAll, undefinedValue } from './value.ts'
import type { Api, Atom, Instance, Opaque, Reference, Value } from './value.ts'

/** One call under way. */
export interface Frame {
  readonly module: LoadedModule
  readonly func: Func
  readonly closure: Closure | undefined
  registers: (Value | undefined)[]
  readonly cells: number[]
  readonly captures: readonly number[]
  readonly self: Value
  readonly list: readonly Value[]
  /** Arguments beyond the list, from a spread of unknown length. */
  readonly more: Value | undefined
  readonly base: Layer
  readonly id: number
  readonly caller: Frame | undefined
  current: Operation | undefined
  readonly exits: Exit[]
  readonly jumps: Map<string, State[]>
  /** The layer under each loop or block that is being run. */
  readonly labels: Map<Label, Layer>
  yielded: Value | undefined
  /** `new`: fields are to be initialised, `super(…)` gives the receiver. */
  readonly constructs: boolean
}

export interface State {
  readonly layer: Layer
  readonly registers: (Value | undefined)[]
}

export interface Exit {
  readonly layer: Layer
  readonly value: Value
}

/** Where a thrown value goes. */
export interface Catcher {
  readonly frame: Frame
  readonly base: Layer
  readonly values: Value[]
  readonly states: State[]
}

/**
 * What the parts of the engine ask of parts above them: an interpreter is one circle (a property may be a getter, a getter runs a block, a block reads
 * properties), and this is where it is closed.
 */
export interface Actions {
  readonly run: (m: Machine, frame: Frame, block: Block) => boolean
  readonly call: (m: Machine, callee: Value, self: Value, list: readonly Value[], more: Value | undefined) => Value | undefined
  readonly construct: (m: Machine, callee: Value, list: readonly Value[], more: Value | undefined) => Value | undefined
  readonly unknownCall: (m: Machine, callee: Atom, self: Value, list: readonly Value[], more: Value | undefined, name?: string) => Value
  readonly exportOf: (m: Machine, of: Api, name: string) => Value | undefined
  readonly fieldOfInstance: (m: Machine, self: Instance, name: string) => Value | undefined
  readonly importModule: (m: Machine, frame: Frame, specifier: Value, required: boolean) => Value
  readonly python: Semantics
  /** What an import of Python's binds: `*` is the module itself. */
  readonly importedByPython: (m: Machine, importer: LoadedModule, specifier: string, name: string) => Value
  /** What a module of Python's has under a name, its submodules too. */
  readonly memberOfModule: (m: Machine, module: LoadedModule, name: string) => Value | undefined
  /** A name that a file of Python's does not declare, and has all the same: by `from x import *`, or as every module. */
  readonly undeclared: (m: Machine, module: LoadedModule, name: string) => Value | undefined
}

/** The running analysis of one function of the application (or of the bodies of its modules). */
export interface Machine {
  readonly do: Actions
  readonly program: Program
  layer: Layer
  /** The module of the function that is looked at. */
  home: LoadedModule | undefined
  frame: Frame | undefined
  depth: number
  /** Operations that may still be executed before the analysis gives up, and says so. */
  fuel: number
  /** Facts were learned at some time: values must be looked up for them. */
  learned: boolean
  readonly catchers: Catcher[]
  readonly observations: Observation[]
  /** The number of each observation, by what it says; module bodies' have none. */
  readonly seen: Map<string, number>
  /** Numbers of observations in the order in which they were made, as often as they were. */
  readonly noted: number[]
  /** Keys of facts that say where the event comes from. */
  readonly conditions: Set<string>
  /** Numbers of cloud operations that ask for a record by what the caller shows. */
  readonly lookups: Set<number>
  /** Keys of hashes made with a secret of the function's own. */
  readonly signatures: Set<string>
  /** Keys of hashes of what the caller shows. */
  readonly digests: Set<string>
  /** Calls of something unknown behind which the project's own code may stand, by the key of what came of them: see `unread-work.ts`. */
  readonly unknownCalls: Map<string, string>
  /** Objects of which it was asked which of them a value is: see `parted.ts`. */
  readonly parted: Set<number>
  /** Keys of facts that say what the call itself has put into a store. */
  readonly put: Set<string>
  readonly evaluations: Map<Func, number>
  /** Calls of asynchronous functions of the project: whether somebody waits for them is asked later. */
  readonly asyncCalls: Set<Operation>
  /** Functions that ran, with their modules. */
  readonly reached: Map<Func, LoadedModule>
  readonly remembered: Map<string, { readonly exit: Layer; readonly value: Value; readonly noted: readonly number[] }>
  /** Numbers of the cloud operations seen, and of the requests, by place and parameters. */
  readonly cloudNumbers: Map<string, number>
  /** Instances that stand for the answer to a request, with its number. */
  readonly answers: Map<string, number>
  /** What was compared last: a loop asks for it. */
  compared: readonly Value[]
  /** Where the project’s own code gave its answer last. */
  lastReturn: Spot | undefined
  /** The place that asked for what a package does now, where that is not the call under way. */
  askedAt: Spot | undefined
  /** Where the project’s own code returned a value last, by its key. */
  readonly returns: Map<string, Spot>
  /** Answers that a framework made of what such code gave: they are answered there, whoever hands them on. */
  readonly settled: Set<number>
  /** What was known of the event there. */
  readonly returnedWhen: Map<number, readonly Condition[]>
  /** Below this, objects and cells were there before the handler was called. */
  firstOwn: number
  inHandler: boolean
  /** The `try` that is taken to fail at once, where it is asked what comes of that. */
  failing: Operation | undefined
}

/** The budget of one function is used up. */
export class OutOfFuel extends Error {}

/** What costs more than one operation: states that are copied and joined. */
export function spend(m: Machine, cost: number): void {
  m.fuel -= cost
  if (m.fuel < 0) throw new OutOfFuel()
}

const sizeOf = ({ objects, cells, facts }: Layer): number => objects.size * 2 + cells.size + facts.size

/** All that was written above `stop`, to be taken along by a way that leaves here. */
export function takenAlong(m: Machine, layer: Layer, stop: Layer | undefined): Layer {
  const result = flattened(layer, stop)
  spend(m, sizeOf(result) >> 4)
  return result
}

/** Joins the layers of several ways into the one below them. */
export function absorbAll(m: Machine, base: Layer, ends: readonly Layer[]): void {
  const widest = ends.reduce((size, end) => Math.max(size, sizeOf(end)), 0)
  spend(m, (ends.length * widest) >> 4)
  absorb(base, ends)
}

export function machine(program: Program, layer: Layer, fuel: number): Machine {
  return {
    do: program.actions,
    program,
    layer,
    home: undefined,
    frame: undefined,
    depth: 0,
    fuel,
    learned: false,
    catchers: [],
    observations: [],
    seen: new Map(),
    noted: [],
    conditions: new Set(),
    parted: new Set(),
    unknownCalls: new Map(),
    lookups: new Set(),
    signatures: new Set(),
    digests: new Set(),
    put: new Set(),
    settled: new Set(),
    returnedWhen: new Map(),
    evaluations: new Map(),
    asyncCalls: new Set(),
    reached: new Map(),
    remembered: new Map(),
    cloudNumbers: new Map(),
    answers: new Map(),
    compared: [],
    lastReturn: undefined,
    askedAt: undefined,
    returns: new Map(),
    firstOwn: 0,
    inHandler: false,
    failing: undefined,
  }
}

/** Where the project's own code stands now. It never lies in a stub, whoever called that. */
export function spotOf(m: Machine): Spot {
  const frame = m.frame
  return (
    m.askedAt ??
    ownSpot(m) ??
    // A framework that answers when the project's code is done: it answers for what that did last.
    (frame === undefined ? undefined : (m.lastReturn ?? askedFor(frame))) ?? { file: m.home?.file ?? '', at: 0, end: 0 }
  )
}

/** Where an error is caught: by a framework, where the project asked for that; what the project's code did before it failed does not say. */
export function catchingSpot(m: Machine, frame: Frame): Spot {
  return (frame.module.stub ? (ownSpot(m) ?? askedFor(frame)) : undefined) ?? spotOf(m)
}

/** The innermost frame that is not of a stub; undefined where only stubs are under way. */
export function ownSpot(m: Machine): Spot | undefined {
  let frame = m.frame
  while (frame?.module.stub === true) frame = frame.caller
  if (frame === undefined) return undefined
  const at = frame.current
  return { file: frame.module.file, at: at?.at ?? frame.func.at, end: at?.end ?? frame.func.end }
}

/** A framework's function that is called from outside, as a handler in its decorator is: it does what it does where the project asked for it. */
function askedFor(frame: Frame): Spot | undefined {
  // The outermost is what the project made of it; those inside may be parts of the framework, made where that is loaded.
  let made: Spot | undefined
  for (let one: Frame | undefined = frame; one !== undefined; one = one.caller) made = one.closure?.made ?? made
  return made
}

/** The calls of the project's own code that lead to where it stands now, the nearest first. */
export function callersOf(m: Machine): readonly Spot[] {
  const spots: Spot[] = []
  for (let frame = m.frame?.caller; frame !== undefined; frame = frame.caller)
    if (!frame.module.stub && frame.current !== undefined)
      spots.push({ file: frame.module.file, at: frame.current.at, end: frame.current.end })
  return spots
}

/** Distinguishes values that are made at different places, or in different calls. */
export function siteOf(m: Machine): string {
  const frame = m.frame
  return frame === undefined ? 'start' : `${frame.id}@${frame.current?.at ?? 0}`
}

export function allocate(m: Machine, kind: HeapObject['kind']): HeapObject {
  const id = m.program.nextId()
  const object = emptyObject(id, kind)
  m.layer.objects.set(id, object)
  return object
}

export const referenceTo = (object: HeapObject): Reference => ({ kind: 'reference', id: object.id })
export const at = (m: Machine, reference: Reference): HeapObject => objectAt(m.layer, reference.id)

export function learn(m: Machine, facts: readonly Fact[]): void {
  for (const { key, refinement } of facts) {
    m.learned = true
    noteCondition(m, key)
    const known = factAt(m.layer, key)
    m.layer.facts.set(key, known === undefined ? refinement : { ...known, ...refinement, ...both(known, refinement) })
  }
}

function both(a: Fact['refinement'], b: Fact['refinement']): Fact['refinement'] {
  return a.safe === undefined || b.safe === undefined ? {} : { safe: a.safe | b.safe }
}

/** The value as it is known on this path. */
export function known(m: Machine, given: Value): Value {
  const value = m.learned && m.parted.size > 0 && given.kind === 'union' ? leftOf(m, given) : given
  return m.learned ? knownOn(m.layer, value) : value
}

function knownOn(layer: Layer, value: Value): Value {
  if (value.kind === 'opaque') return knownOpaque(layer, value)
  if (value.kind !== 'union' && value.kind !== 'text') return value
  if (value.kind === 'union') {
    let changed = false
    const atoms = value.of.map((atom) => {
      const now = atom.kind === 'opaque' ? knownOpaque(layer, atom) : atom
      if (now !== atom) changed = true
      return now
    })
    return changed ? joinAll(atoms) : value
  }
  let changed = false
  const parts = value.parts.map((part) => {
    if (typeof part === 'string' || part.kind !== 'opaque') return part
    const now = knownOpaque(layer, part)
    if (now === part) return part
    if (now.kind === 'constant') {
      changed = true
      return String(now.value)
    }
    if (now.kind !== 'opaque') return part
    changed = true
    return now
  })
  if (!changed) return value
  return parts.every((part) => typeof part === 'string') ? { kind: 'constant', value: parts.join('') } : { kind: 'text', parts }
}

function knownOpaque(layer: Layer, value: Opaque): Value {
  const fact = factAt(layer, value.key)
  return fact === undefined ? value : refined(value, fact)
}

export function read(m: Machine, frame: Frame, register: Register): Value {
  const value = frame.registers[register]
  return value === undefined ? undefinedValue : m.learned ? known(m, value) : value
}

/** Runs each way on a copy of the state; afterwards the state is what all that came through have in common. False: none came through. */
export function fork(m: Machine, frame: Frame, ways: readonly (() => boolean)[]): boolean {
  const base = m.layer
  const registers = frame.registers
  const ends: State[] = []
  spend(m, (ways.length * registers.length) >> 8)
  for (const way of ways) {
    m.layer = layerOn(base)
    frame.registers = registers.slice()
    if (way()) ends.push({ layer: m.layer, registers: frame.registers })
  }
  m.layer = base
  frame.registers = registers
  if (ends.length === 0) return false
  meet(m, frame, ends)
  return true
}

/** Continues with the states of several ways, whose layers stand on the current one. */
export function meet(m: Machine, frame: Frame, ends: readonly State[]): void {
  absorbAll(
    m,
    m.layer,
    ends.map(({ layer }) => layer),
  )
  const [first, ...others] = ends
  if (first === undefined) return
  const registers = others.length === 0 ? first.registers : first.registers.slice()
  for (let index = 0; index < registers.length; index++) {
    const mine = registers[index]
    if (others.every((other) => other.registers[index] === mine || other.registers[index] === undefined)) continue
    // What was learned on one way counts for what came that way: `if (!valid(x)) x = 'a'`.
    const values = ends.flatMap(({ layer, registers: { [index]: value } }) =>
      value === undefined ? [] : [m.learned ? knownOn(layer, value) : value],
    )
    registers[index] = joinAll(values)
  }
  frame.registers = registers
}
