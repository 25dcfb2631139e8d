import type { Func, Gap } from './module.ts'
import type { Block, CellIndex, Constant, Operation, Register } from './operation.ts'

/* What every front end does while it lowers a function, whatever its language. */

type Writable<T> = { -readonly [Field in keyof T]: T[Field] }

/** The function that is being lowered. */
export interface Building {
  /** Grows while the function is open. */
  readonly func: Writable<Func>
  readonly captures: CellIndex[]
  /** The block that operations go to. */
  block: Operation[]
  /** The next free register. A statement gives back what it took, so frames stay small. */
  next: Register
  labels: number
  /** The limit was met, and said. */
  full: boolean
}

/** More operations than this in one function are not lowered: only generated tables are that long. */
export const operationLimit = 200_000

/** A function of which only the head is known. */
export function begun({
  name,
  at,
  end,
  async,
  generator,
  arrow,
}: Pick<Func, 'name' | 'at' | 'end' | 'async' | 'generator' | 'arrow'>): Building {
  const captures: CellIndex[] = []
  const block: Operation[] = []
  const func = {
    name,
    at,
    end,
    parameters: [],
    registers: 0,
    cells: 0,
    captures,
    body: block,
    async,
    generator,
    arrow,
    operations: 0,
    branches: 0,
  }
  return { func, captures, block, next: 0, labels: 0, full: false }
}

export function emit(frame: Building, operation: Operation): void {
  frame.block.push(operation)
  frame.func.operations++
}

export function temporary(frame: Building): Register {
  const register = frame.next++
  if (frame.next > frame.func.registers) frame.func.registers = frame.next
  return register
}

/** Operations go to a new block until `closeBlock` is given the one before. */
export function openBlock(frame: Building): Operation[] {
  const outer = frame.block
  frame.block = []
  return outer
}

export function closeBlock(frame: Building, outer: Operation[]): Operation[] {
  const inner = frame.block
  frame.block = outer
  return inner
}

interface Nested<Frame, Variable> extends Building {
  readonly parent: Frame | undefined
  readonly captured: Map<Variable, CellIndex>
}

/** The index of a captured variable's cell, seen from a frame. */
export function cellOf<Frame extends Nested<Frame, Variable>, Variable extends { readonly frame: unknown; readonly slot: CellIndex }>(
  frame: Frame,
  variable: Variable,
): CellIndex {
  if (variable.frame === frame) return variable.slot
  const known = frame.captured.get(variable)
  if (known !== undefined) return known
  // The variable's frame is around this one, so the walk ends there.
  const outer = frame.parent === undefined ? 0 : cellOf<Frame, Variable>(frame.parent, variable)
  const index = ~frame.captures.length
  frame.captures.push(outer)
  frame.captured.set(variable, index)
  return index
}

interface Lowering {
  readonly frame: Building
  readonly gaps: Gap[]
}

/** Where a construct stands in the text. */
export interface Spot {
  readonly start: number
  readonly end: number
}

export function constant({ frame }: Lowering, value: Constant, { start, end }: Spot, into?: Register): Register {
  const to = into ?? temporary(frame)
  emit(frame, { op: 'constant', to, value, at: start, end })
  return to
}

export function move({ frame }: Lowering, from: Register, to: Register, { start, end }: Spot): Register {
  if (from !== to) emit(frame, { op: 'move', to, from, at: start, end })
  return to
}

export function branch({ frame }: Lowering, condition: Register, then: Block, otherwise: Block, { start: at, end }: Spot): void {
  // The word is the representation's; a block is no promise.
  // oxlint-disable-next-line unicorn/no-thenable
  emit(frame, { op: 'if', condition, then, else: otherwise, at, end })
}

/** Something that is not understood: listed, and its value is unknown. */
export function gap(lowering: Lowering, what: string, spot: Spot, into?: Register): Register {
  lowering.gaps.push({ what, at: spot.start })
  return unread(lowering, what, spot, into)
}

/** As `gap`, where the list has it already. */
export function unread({ frame }: Lowering, what: string, { start, end }: Spot, into?: Register): Register {
  const to = into ?? temporary(frame)
  emit(frame, { op: 'gap', what, to, at: start, end })
  return to
}
