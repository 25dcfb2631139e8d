import type { Block, Register } from '../../ir/operation.ts'
import { branch, chainLimit, gap, textOf } from '../context.ts'
import type { Context } from '../context.ts'
import { closeBlock, openBlock } from '../frame.ts'
import { lowerImport } from '../imports.ts'
import { part, partOrMissing, parts } from '../tree.ts'
import type { Node } from '../tree.ts'

export function blockOf(context: Context, node: Node | undefined): Block {
  const outer = openBlock(context.frame)
  if (node !== undefined) context.lower.statements(context, node.type === 'block' ? node.children : [node])
  return closeBlock(context.frame, outer)
}

/** Each `elif` stands in the `else` of the one before. */
export function lowerIf(context: Context, node: Node): void {
  lowerArms(context, node, parts(node, 'alternative'), 0)
}

function lowerArms(context: Context, node: Node, others: readonly Node[], index: number): void {
  const { frame } = context
  if (index > chainLimit) {
    gap(context, 'nested too deeply', node)
    return
  }
  const condition = partOrMissing(node, 'condition')
  const body = part(node, 'consequence')
  const next = others[index]
  if (isTypeChecking(context, condition)) {
    for (const each of body?.children ?? [])
      if (each.type === 'import_statement' || each.type === 'import_from_statement') lowerImport(context, each, true)
    lowerOther(context, next, others, index)
    return
  }
  frame.func.branches++
  const value = context.lower.expression(context, condition)
  const then = blockOf(context, body)
  const outer = openBlock(frame)
  lowerOther(context, next, others, index)
  branch(context, value, then, closeBlock(frame, outer), node)
}

function lowerOther(context: Context, node: Node | undefined, others: readonly Node[], index: number): void {
  if (node === undefined) return
  if (node.type === 'elif_clause') {
    const mark = context.frame.next
    lowerArms(context, node, others, index + 1)
    context.frame.next = mark
  } else context.lower.statements(context, part(node, 'body')?.children ?? [])
}

/** What stands under it is there for type checkers alone. */
function isTypeChecking(context: Context, condition: Node): boolean {
  return /^(?:t|typing)?\.?TYPE_CHECKING$/.test(textOf(context, condition))
}

/** Nested ifs: the first whose test holds. Tests and bodies are lowered where they will stand. */
export function chain(context: Context, links: readonly Link[], last: () => void, node: Node, index = 0): void {
  const { frame } = context
  const link = links[index]
  if (link === undefined) {
    last()
    return
  }
  if (index > chainLimit) {
    gap(context, 'nested too deeply', node)
    return
  }
  const mark = frame.next
  const condition = link.test()
  if (condition === undefined) {
    // Whatever comes behind it is never asked.
    link.body()
    return
  }
  frame.func.branches++
  const outer = openBlock(frame)
  link.body()
  const then = closeBlock(frame, outer)
  openBlock(frame)
  chain(context, links, last, node, index + 1)
  branch(context, condition, then, closeBlock(frame, outer), link.node)
  frame.next = mark
}

export interface Link {
  readonly node: Node
  /** Undefined: it always holds. */
  readonly test: () => Register | undefined
  readonly body: () => void
}
