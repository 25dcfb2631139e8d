import type { Block } from '../../ir/operation.ts'
import { textOf } from '../context.ts'
import type { Context } from '../context.ts'
import { closeBlock, emit, openBlock, temporary } from '../frame.ts'
import { bind, destinationOf } from '../patterns.ts'
import { has, part, partOrMissing } from '../tree.ts'
import type { Node } from '../tree.ts'
import { blockOf } from './branches.ts'

/** `while` and `for`. Their `else` runs unless `break` left the loop: both stand in a block that `break` leaves. */
function lowerLoop(context: Context, node: Node, loop: (label: number, body: () => Block) => void): void {
  const { frame } = context
  frame.func.branches++
  const otherwise = part(node, 'alternative')
  const on = frame.labels++
  const out = otherwise === undefined ? on : frame.labels++
  const body = (): Block => {
    frame.loops.push({ out, on })
    const inner = blockOf(context, part(node, 'body'))
    frame.loops.pop()
    return inner
  }
  if (otherwise === undefined) {
    loop(on, body)
    return
  }
  const outer = openBlock(frame)
  loop(on, body)
  context.lower.statements(context, part(otherwise, 'body')?.children ?? [])
  const inner = closeBlock(frame, outer)
  emit(frame, { op: 'block', label: out, body: inner, at: node.start, end: node.end })
}

export function lowerWhile(context: Context, node: Node): void {
  const { frame } = context
  lowerLoop(context, node, (label, lowerBody) => {
    const outer = openBlock(frame)
    const condition = context.lower.expression(context, partOrMissing(node, 'condition'))
    const test = closeBlock(frame, outer)
    const body = lowerBody()
    emit(frame, { op: 'loop', label, test, condition, body, update: [], late: false, at: node.start, end: node.end })
  })
}

export function lowerFor(context: Context, node: Node): void {
  const { frame } = context
  const left = partOrMissing(node, 'left')
  const right = partOrMissing(node, 'right')
  lowerLoop(context, node, (label, lowerBody) => {
    // `for a in a`: the source is kept apart from what the loop assigns.
    const kept = right.type === 'identifier' && textOf(context, left).includes(textOf(context, right)) ? temporary(frame) : undefined
    const source = context.lower.expression(context, right, kept)
    const item = destinationOf(context, left) ?? temporary(frame)
    const outer = openBlock(frame)
    if (has(node, 'async')) emit(frame, { op: 'await', to: item, value: item, at: left.start, end: left.end })
    bind(context, left, item, left)
    const inner = lowerBody()
    const body = [...closeBlock(frame, outer), ...inner]
    emit(frame, { op: 'each', label, over: 'values', source, item, body, at: node.start, end: node.end })
  })
}
