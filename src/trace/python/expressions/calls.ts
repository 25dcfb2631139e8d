import type { Argument, Register } from '../../ir/operation.ts'
import { textOf } from '../context.ts'
import type { Context } from '../context.ts'
import { emit, temporary } from '../frame.ts'
import { childAt, part, partOrMissing } from '../tree.ts'
import type { Node } from '../tree.ts'
import { attributeName } from './members.ts'
import { isBaseCall, isSuper } from './supers.ts'

export function lowerCall(context: Context, node: Node, into: Register | undefined): Register {
  const { frame } = context
  const { start: at, end } = node
  const callee = partOrMissing(node, 'function')
  const given = partOrMissing(node, 'arguments')
  if (callee.type !== 'attribute') {
    const value = context.lower.expression(context, callee)
    const list = argumentsOf(context, given)
    const to = into ?? temporary(frame)
    emit(frame, { op: 'call', to, callee: value, arguments: list, optional: false, at, end })
    return to
  }
  const objectNode = partOrMissing(callee, 'object')
  const name = attributeName(context, callee)
  const base = isBaseCall(context, callee, given)
  if (base || isSuper(context, objectNode)) {
    const list = argumentsOf(context, given)
    const to = into ?? temporary(frame)
    const key = name === '__init__' ? undefined : name
    emit(frame, { op: 'super', to, key, arguments: base ? list.slice(1) : list, at, end })
    return to
  }
  const object = context.lower.expression(context, objectNode)
  const list = argumentsOf(context, given)
  const to = into ?? temporary(frame)
  emit(frame, { op: 'invoke', to, object, key: name, arguments: list, optional: false, at, end })
  return to
}

/** A generator expression may stand for the brackets and all. */
function argumentsOf(context: Context, node: Node): readonly Argument[] {
  if (node.type === 'generator_expression') return [{ value: context.lower.expression(context, node) }]
  return node.children.map((each) => argumentOf(context, each))
}

/** One argument of a call, or element of a list. */
export function argumentOf(context: Context, node: Node): Argument {
  switch (node.type) {
    case 'list_splat':
    case 'parenthesized_list_splat':
      return { value: context.lower.expression(context, childAt(node, 0)), spread: true }
    case 'dictionary_splat':
      return { value: context.lower.expression(context, childAt(node, 0)), spread: true, name: '**' }
    case 'keyword_argument': {
      const name = part(node, 'name')
      return {
        value: context.lower.expression(context, partOrMissing(node, 'value')),
        name: name === undefined ? '' : textOf(context, name),
      }
    }
    default:
      return { value: context.lower.expression(context, node) }
  }
}
