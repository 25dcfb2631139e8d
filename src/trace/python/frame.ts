import type { Func } from '../ir/module.ts'
import type { CellIndex, Label, Operation, Register } from '../ir/operation.ts'
import type { Scope, Variable } from './scope/scope.ts'

type Writable<T> = { -readonly [Field in keyof T]: T[Field] }

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
  /** Loops around what is lowered: where `break` leads, which is outside of an `else`, and where `continue` leads. */
  readonly loops: { readonly out: Label; readonly on: Label }[]
  /** Errors being handled, for a `raise` without a value. */
  readonly errors: Register[]
  /** The limit was met, and said. */
  full: boolean
}

/** More operations than this in one function are not lowered: only generated tables are that long. */
export const operationLimit = 200_000

/** What is known of a function before its body is lowered. */
export type Head = Pick<Func, 'name' | 'at' | 'end' | 'async' | 'generator'>

export function newFrame(parent: Frame | undefined, outerScope: Scope, { name, at, end, async, generator }: Head): Frame {
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
    arrow: false,
    operations: 0,
    branches: 0,
  }
  return { parent, outerScope, func, captures, captured: new Map(), block: body, next: 0, labels: 0, loops: [], errors: [], full: false }
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
