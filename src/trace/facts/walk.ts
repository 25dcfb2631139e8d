import type { Func } from '../ir/module.ts'
import type { Block, Operation, OperationOf, Register } from '../ir/operation.ts'
import { partsOf } from '../ir/parts.ts'
import type { Parts } from '../ir/parts.ts'

/** An operation, with the blocks that it stands in, outermost first, and the operations that these belong to. */
export interface Step {
  readonly operation: Operation
  readonly blocks: readonly Block[]
  readonly around: readonly Operation[]
  readonly parts: Pick<Parts, 'reads' | 'writes'>
}

const walked = new WeakMap<Func, readonly Step[]>()

/** All operations of a function in the order of the source; functions inside it are not its own. */
export function stepsOf(func: Func): readonly Step[] {
  const known = walked.get(func)
  if (known !== undefined) return known
  const steps: Step[] = []
  const visit = (block: Block, blocks: readonly Block[], around: readonly Operation[]): void => {
    const inside = [...blocks, block]
    for (const operation of block) {
      const { reads, writes, blocks: within } = partsOf(operation)
      steps.push({ operation, blocks: inside, around, parts: { reads, writes } })
      for (const inner of within) visit(inner, inside, [...around, operation])
    }
  }
  visit(func.body, [], [])
  walked.set(func, steps)
  return steps
}

/** Is what stands at a step given to nobody? Its register is not read before it is filled anew. */
export function isUnread(steps: readonly Step[], index: number, register: Register): boolean {
  const own = steps[index]
  if (own === undefined) return false
  // Results of a right side and conditions of loops are read when their block is through.
  if (own.around.some((outer) => partsOf(outer).reads.includes(register))) return false
  for (let at = index + 1; at < steps.length; at++) {
    const step = steps[at]
    if (step === undefined) break
    const { reads, writes } = step.parts
    if (reads.includes(register)) return false
    if (writes.includes(register) && step.blocks.every((block, depth) => own.blocks[depth] === block)) break
  }
  return !own.around.some(
    (outer) =>
      (outer.op === 'loop' || outer.op === 'each') &&
      isReadFirst(
        steps,
        steps.findIndex(({ operation }) => operation === outer),
        index,
        register,
      ),
  )
}

/** Variables that a loop carries into its next turn. */
function isReadFirst(steps: readonly Step[], from: number, to: number, register: Register): boolean {
  for (const { parts } of steps.slice(from + 1, to)) {
    const { reads, writes } = parts
    if (reads.includes(register)) return true
    if (writes.includes(register)) return false
  }
  return false
}

/** The steps that may have filled a register before a step: the nearest one, and those before it where that one stands under a condition. */
export function definitionsOf(steps: readonly Step[], index: number, register: Register): readonly number[] {
  const own = steps[index]
  const found: number[] = []
  for (let at = index - 1; at >= 0 && own !== undefined; at--) {
    const step = steps[at]
    if (step === undefined || !step.parts.writes.includes(register)) continue
    found.push(at)
    if (step.blocks.every((block, depth) => own.blocks[depth] === block)) break
  }
  return found
}

/** All steps of the function that a value is made by, the nearest first. What is inside of objects counts; what calls do does not. */
export function makersOf(steps: readonly Step[], index: number, registers: readonly Register[]): readonly Step[] {
  const seen = new Set<number>()
  const found: Step[] = []
  const visit = (at: number, register: Register): void => {
    for (const maker of definitionsOf(steps, at, register)) {
      const step = steps[maker]
      if (step === undefined || seen.has(maker)) continue
      seen.add(maker)
      found.push(step)
      const { operation } = step
      for (const read of step.parts.reads) visit(operation.op === 'logic' ? lastIn(steps, maker) : maker, read)
      if (operation.op === 'object' || operation.op === 'array') visitStores(maker, at, register)
    }
  }
  const visitStores = (from: number, to: number, object: Register): void => {
    for (let at = from + 1; at < to; at++) {
      const operation = steps[at]?.operation
      if ((operation?.op === 'store' && operation.object === object) || (operation?.op === 'copy' && operation.object === object))
        visit(at, operation.op === 'store' ? operation.value : operation.from)
      // Comprehensions are written so.
      else if (operation?.op === 'invoke' && operation.object === object && operation.key === 'append')
        for (const { value } of operation.arguments) visit(at, value)
    }
  }
  for (const register of registers) visit(index, register)
  return found
}

/** One behind the last step inside of an operation's blocks. */
function lastIn(steps: readonly Step[], index: number): number {
  const outer = steps[index]?.operation
  let at = index + 1
  while (at < steps.length && steps[at]?.around.includes(outer as Operation) === true) at++
  return at
}

/** Does a value rest on a parameter: on what this call was given? */
export function restsOnParameter(func: Func, steps: readonly Step[], index: number, registers: readonly Register[]): boolean {
  const parameters = new Set(func.parameters.map(({ to }) => to))
  const makers = makersOf(steps, index, registers)
  const reads = [...registers, ...makers.flatMap(({ parts }) => parts.reads)]
  return reads.some((register) => parameters.has(register)) || makers.some(({ operation }) => operation.op === 'arguments')
}

export type CallOperation = OperationOf<'call'> | OperationOf<'invoke'> | OperationOf<'new'>

export const isCall = (operation: Operation): operation is CallOperation =>
  operation.op === 'call' || operation.op === 'invoke' || operation.op === 'new'

/** The name of what is called, as far as it stands there: a method, or a name that no scope declares. */
export function calledName(steps: readonly Step[], index: number): string | undefined {
  const operation = steps[index]?.operation
  if (operation?.op === 'invoke') return typeof operation.key === 'string' ? operation.key : undefined
  if (operation?.op !== 'call' && operation?.op !== 'new') return undefined
  const [maker] = definitionsOf(steps, index, operation.callee)
  const callee = maker === undefined ? undefined : steps[maker]?.operation
  if (callee?.op === 'global') return callee.name
  return callee?.op === 'load' && typeof callee.key === 'string' ? callee.key : undefined
}

/** The constant that a register holds at a step. */
export function constantAt(steps: readonly Step[], index: number, register: Register): unknown {
  const makers = definitionsOf(steps, index, register)
  const operation = makers.length === 1 ? steps[makers[0] ?? 0]?.operation : undefined
  return operation?.op === 'constant' ? operation.value : undefined
}
