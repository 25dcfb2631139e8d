import type {
  BinaryExpression,
  ConditionalExpression,
  Expression,
  LogicalExpression,
  PrivateInExpression,
  UnaryExpression,
} from 'oxc-parser'
import type { Constant, Register } from '../../ir/operation.ts'
import { branch, constant } from '../context.ts'
import type { Context } from '../context.ts'
import { closeBlock, emit, openBlock, temporary } from '../frame.ts'
import { memberKey, receiver } from './keys.ts'

type Operators = BinaryExpression | PrivateInExpression | LogicalExpression

/** Long chains lean to the left (`a + b + c + …`): they are walked, not descended into. */
export function lowerOperators(context: Context, node: Operators, into: Register | undefined): Register {
  const { left } = node
  if (left.type !== 'BinaryExpression' && left.type !== 'LogicalExpression')
    return lowerOperator(context, node, leftmost(context, node), into)
  const chain: Operators[] = [node]
  let first: Operators = left
  while (first.left.type === 'BinaryExpression' || first.left.type === 'LogicalExpression') {
    chain.push(first)
    first = first.left
  }
  let value = lowerOperator(context, first, leftmost(context, first), undefined)
  for (let index = chain.length - 1; index >= 0; index--) {
    const next = chain[index]
    if (next !== undefined) value = lowerOperator(context, next, value, index === 0 ? into : undefined)
  }
  return value
}

function leftmost(context: Context, { left }: Operators): Register {
  return left.type === 'PrivateIdentifier' ? constant(context, `#${left.name}`, left) : context.lower.expression(context, left)
}

function lowerOperator(context: Context, node: Operators, left: Register, into: Register | undefined): Register {
  const { frame } = context
  const { start: at, end } = node
  if (node.type === 'LogicalExpression') {
    frame.func.branches++
    const outer = openBlock(frame)
    const result = context.lower.expression(context, node.right)
    const right = closeBlock(frame, outer)
    const to = into ?? temporary(frame)
    emit(frame, { op: 'logic', to, operator: node.operator, left, right, result, at, end })
    return to
  }
  const right = context.lower.expression(context, node.right)
  const to = into ?? temporary(frame)
  emit(frame, { op: 'binary', to, operator: node.operator, left, right, at, end })
  return to
}

export function lowerUnary(context: Context, node: UnaryExpression, into: Register | undefined): Register {
  const { frame } = context
  const { start: at, end, argument, operator } = node
  if (operator === 'delete') {
    const target = argument.type === 'ChainExpression' ? argument.expression : argument
    if (target.type === 'MemberExpression') {
      const object = receiver(context, target.object)
      const key = memberKey(context, target)
      emit(frame, { op: 'delete', object, key, at, end })
    } else context.lower.effect(context, target)
    return constant(context, true, node, into)
  }
  const known = argument.type === 'Literal' ? ofNumber(operator, argument.value) : undefined
  if (known !== undefined) return constant(context, known.value, node, into)
  const value = context.lower.expression(context, argument)
  const to = into ?? temporary(frame)
  emit(frame, { op: 'unary', to, operator, value, at, end })
  return to
}

/** `-1`, and what minifiers write for shorter: `!0`, `!1`, `void 0`. */
function ofNumber(operator: string, value: unknown): { readonly value: Constant } | undefined {
  if (typeof value !== 'number') return undefined
  if (operator === '-') return { value: -value }
  if (operator === '!') return { value: value === 0 }
  return operator === 'void' ? { value: undefined } : undefined
}

export function lowerConditional(
  context: Context,
  node: ConditionalExpression,
  into: Register | undefined,
  name: string | undefined,
): Register {
  const { frame } = context
  frame.func.branches++
  const condition = context.lower.expression(context, node.test)
  const to = into ?? temporary(frame)
  const then = armOf(context, node.consequent, to, name)
  const otherwise = armOf(context, node.alternate, to, name)
  branch(context, condition, then, otherwise, node)
  return to
}

function armOf(context: Context, node: Expression, to: Register, name: string | undefined): ReturnType<typeof closeBlock> {
  const outer = openBlock(context.frame)
  context.lower.expression(context, node, to, name)
  return closeBlock(context.frame, outer)
}
