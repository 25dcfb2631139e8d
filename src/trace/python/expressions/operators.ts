import type { Register } from '../../ir/operation.ts'
import { branch, constant, gap, invoke, move, unread } from '../context.ts'
import type { Context } from '../context.ts'
import { closeBlock, emit, openBlock, temporary } from '../frame.ts'
import { childAt, part, partOrMissing } from '../tree.ts'
import type { Node } from '../tree.ts'
import { literalValue } from './literals.ts'

/** Long chains lean to the left (`a + b + c + …`): they are walked, not descended into. */
export function lowerOperators(context: Context, node: Node, into: Register | undefined): Register {
  const chain: Node[] = []
  let first = node
  while (first.type === 'binary_operator' || first.type === 'boolean_operator') {
    chain.push(first)
    const left = part(first, 'left')
    if (left === undefined) return unread(context, 'syntax error', node, into)
    first = left
  }
  let value = context.lower.expression(context, first)
  for (let index = chain.length - 1; index >= 0; index--) {
    const next = chain[index]
    if (next !== undefined) value = lowerOperator(context, next, value, index === 0 ? into : undefined)
  }
  return value
}

function lowerOperator(context: Context, node: Node, left: Register, into: Register | undefined): Register {
  const { frame } = context
  const { start: at, end } = node
  const operator = part(node, 'operator')?.type ?? ''
  const rightNode = partOrMissing(node, 'right')
  if (node.type === 'boolean_operator') {
    frame.func.branches++
    const outer = openBlock(frame)
    const result = context.lower.expression(context, rightNode)
    const right = closeBlock(frame, outer)
    const to = into ?? temporary(frame)
    emit(frame, { op: 'logic', to, operator: operator === 'or' ? '||' : '&&', left, right, result, at, end })
    return to
  }
  const right = context.lower.expression(context, rightNode)
  return binary(context, operator, left, right, node, into)
}

export function binary(
  context: Context,
  operator: string,
  left: Register,
  right: Register,
  { start: at, end }: Node,
  into?: Register,
): Register {
  const to = into ?? temporary(context.frame)
  emit(context.frame, { op: 'binary', to, operator, left, right, at, end })
  return to
}

/** `a < b < c` is `a < b and b < c`, with `b` computed once. */
export function lowerComparison(context: Context, node: Node, into: Register | undefined): Register {
  const { frame } = context
  const operands = node.children.filter((_, index) => index % 2 === 0)
  let left = context.lower.expression(context, childAt(node, 0))
  let result: Register | undefined
  for (let index = 1; index < operands.length; index++) {
    const operator = node.children[index * 2 - 1]?.type ?? ''
    const last = index === operands.length - 1
    const outer = result === undefined ? undefined : openBlock(frame)
    const right = context.lower.expression(context, operands[index] ?? node)
    const compared = compare(context, operator, left, right, node, last && result === undefined ? into : undefined)
    if (outer === undefined || result === undefined) result = compared
    else {
      frame.func.branches++
      const block = closeBlock(frame, outer)
      const to = (last ? into : undefined) ?? temporary(frame)
      emit(frame, { op: 'logic', to, operator: '&&', left: result, right: block, result: compared, at: node.start, end: node.end })
      result = to
    }
    left = right
  }
  return result ?? move(context, left, into ?? left, node)
}

const spelled: ReadonlyMap<string, string> = new Map([
  ['==', '==='],
  ['is', '==='],
  ['!=', '!=='],
  ['<>', '!=='],
  ['is not', '!=='],
])

export function compare(context: Context, operator: string, left: Register, right: Register, node: Node, into?: Register): Register {
  if (operator === 'in') return invoke(context, right, '__contains__', [left], node, into)
  if (operator === 'not in') return negate(context, invoke(context, right, '__contains__', [left], node), node, into)
  return binary(context, spelled.get(operator) ?? operator, left, right, node, into)
}

function negate(context: Context, value: Register, { start: at, end }: Node, into: Register | undefined): Register {
  const to = into ?? temporary(context.frame)
  emit(context.frame, { op: 'unary', to, operator: '!', value, at, end })
  return to
}

export function lowerNot(context: Context, node: Node, into: Register | undefined): Register {
  return negate(context, context.lower.expression(context, partOrMissing(node, 'argument')), node, into)
}

export function lowerUnary(context: Context, node: Node, into: Register | undefined): Register {
  const known = literalValue(context, node)
  if (known !== undefined) return constant(context, known, node, into)
  const value = context.lower.expression(context, partOrMissing(node, 'argument'))
  const to = into ?? temporary(context.frame)
  const operator = part(node, 'operator')?.type ?? ''
  emit(context.frame, { op: 'unary', to, operator, value, at: node.start, end: node.end })
  return to
}

/** `a if b else c`. */
export function lowerConditional(context: Context, node: Node, into: Register | undefined): Register {
  const { frame } = context
  if (node.children.length !== 3) return gap(context, 'syntax error', node, into)
  frame.func.branches++
  const condition = context.lower.expression(context, childAt(node, 1))
  const to = into ?? temporary(frame)
  const arm = (value: Node) => {
    const outer = openBlock(frame)
    context.lower.expression(context, value, to)
    return closeBlock(frame, outer)
  }
  const then = arm(childAt(node, 0))
  branch(context, condition, then, arm(childAt(node, 2)), node)
  return to
}
