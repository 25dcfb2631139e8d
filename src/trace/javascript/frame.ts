import type { Func } from '../ir/module.ts'
import type { CellIndex, Label, Operation, Register } from '../ir/operation.ts'
import type { Scope, Variable } from './scope/scope.ts'

type Writable<T> = { -readonly [Field in keyof T]: T[Field] }

/** Where `break` and `continue` lead. */
interface Target {
  readonly label: Label
  /** Names written before the statement. */
  readonly names: readonly string[]
  /** `loop`: both; `switch`: `break`; `block`: `break` with a name. */
  readonly kind: 'loop' | 'switch' | 'block'
}

/** The function that is being lowered. */
export interface Frame {
  readonly parent: Frame | undefined
  /** The scope that the function stands in. */
  readonly outerScope: Scope
  /** Grows while the frame is open. */
  readonly func: Writable<Func>
  readonly captures: CellIndex[]
  readonly captured: Map<Variable, CellIndex>
  /** The block that operations go to. */
  block: Operation[]
  /** The next free register. A statement gives back what it took, so frames stay small. */
  next: Register
  labels: number
  readonly targets: Target[]
  /** Labels before the statement that comes next. */
  names: readonly string[]
  /** The limit was met, and said. */
  full: boolean
  /** The object that the exported names of a TypeScript namespace go to. */
  namespace: Register | undefined
}

/** More operations than this in one function are not lowered: only generated tables are that long. */
export const operationLimit = 200_000

/** What is known of a function before its body is lowered. */
export type Head = Pick<Func, 'name' | 'at' | 'end' | 'async' | 'generator' | 'arrow'>

export function newFrame(parent: Frame | undefined, outerScope: Scope, { name, at, end, async, generator, arrow }: Head): Frame {
  const captures: CellIndex[] = []
  const body: Operation[] = []
  const func = {
    name,
    at,
    end,
    parameters: [],
    registers: 0,
    cells: 0,
    captures,
    body,
    async,
    generator,
    arrow,
    operations: 0,
    branches: 0,
  }
  return {
    parent,
    outerScope,
    func,
    captures,
    captured: new Map(),
    block: body,
    next: 0,
    labels: 0,
    targets: [],
    names: [],
    full: false,
    namespace: undefined,
  }
}

export function emit(frame: Frame, operation: Operation): void {
  frame.block.push(operation)
  frame.func.operations++
}

export function temporary(frame: Frame): Register {
  const register = frame.next++
  if (frame.next > frame.func.registers) frame.func.registers = frame.next
  return register
}

/** Operations go to a new block until `closeBlock` is given the one before. */
export function openBlock(frame: Frame): Operation[] {
  const outer = frame.block
  frame.block = []
  return outer
}

export function closeBlock(frame: Frame, outer: Operation[]): Operation[] {
  const inner = frame.block
  frame.block = outer
  return inner
}

/** The index of a captured variable's cell, seen from a frame. */
export function cellOf(frame: Frame, variable: Variable): CellIndex {
  if (variable.frame === frame) return variable.slot
  const known = frame.captured.get(variable)
  if (known !== undefined) return known
  // The variable's frame is around this one, so the walk ends there.
  const outer = frame.parent === undefined ? 0 : cellOf(frame.parent, variable)
  const index = ~frame.captures.length
  frame.captures.push(outer)
  frame.captured.set(variable, index)
  return index
}

/** Begins what `break` and `continue` may name; the labels before it are its names. */
export function openTarget(frame: Frame, kind: Target['kind']): Label {
  const label = frame.labels++
  frame.targets.push({ label, names: frame.names, kind })
  frame.names = []
  return label
}

export function closeTarget(frame: Frame): void {
  frame.targets.pop()
}
