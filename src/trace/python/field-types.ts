import type { Register } from '../ir/operation.ts'
import { constant, textOf } from './context.ts'
import type { Context, Spot } from './context.ts'
import { emit, temporary } from './frame.ts'
import { childAt, parts } from './tree.ts'
import type { Node } from './tree.ts'
import { lastOf } from './types.ts'

/**
 * An annotation as a value, for libraries that hold a field to it: `int` is what it is, `List[Item]` is the list `['List', Item]`, `int | None` is
 * `['Union', int, None]`. What cannot be told, and names in quotes, are `None`.
 */
export function lowerFieldType(context: Context, node: Node | undefined, depth = 0): Register {
  if (node === undefined) return constant(context, null, nowhere)
  if (depth > 6) return constant(context, null, node)
  switch (node.type) {
    case 'type':
    case 'parenthesized_expression':
      return lowerFieldType(context, childAt(node, 0), depth)
    case 'none':
    case 'ellipsis':
      return constant(context, null, node)
    case 'string':
      return depth === 0 ? constant(context, null, node) : context.lower.expression(context, node)
    case 'generic_type':
      return list(context, node, childAt(node, 0), node.children[1]?.children ?? [], depth)
    case 'subscript':
      return list(context, node, parts(node, 'value')[0], parts(node, 'subscript'), depth)
    case 'union_type':
      return list(context, node, undefined, node.children, depth)
    case 'binary_operator':
      return list(context, node, undefined, [...parts(node, 'left'), ...parts(node, 'right')], depth)
    default:
      return context.lower.expression(context, node)
  }
}

const nowhere: Spot = { start: 0, end: 0 }

function list(context: Context, node: Node, name: Node | undefined, inner: readonly Node[], depth: number): Register {
  const to = temporary(context.frame)
  const generic = constant(context, name === undefined ? 'Union' : lastOf(textOf(context, name)), node)
  const items = [generic, ...inner.map((each) => lowerFieldType(context, each, depth + 1))].map((value) => ({ value }))
  emit(context.frame, { op: 'array', to, items, at: node.start, end: node.end })
  return to
}
