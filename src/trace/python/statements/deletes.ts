import { constant, gap, invoke, textOf } from '../context.ts'
import type { Context } from '../context.ts'
import { attributeName, subscriptOf } from '../expressions/members.ts'
import { emit } from '../frame.ts'
import { partOrMissing } from '../tree.ts'
import type { Node } from '../tree.ts'
import { writeName } from '../variables.ts'

/** `del a, b.c, d[e]`. A name that is deleted is as if it had never been bound. */
export function lowerDelete(context: Context, node: Node): void {
  const { frame } = context
  const { start: at, end } = node
  switch (node.type) {
    case 'delete_statement':
    case 'expression_list':
    case 'tuple':
    case 'list':
    case 'parenthesized_expression':
      for (const child of node.children) lowerDelete(context, child)
      return
    case 'identifier':
      writeName(context, textOf(context, node), constant(context, undefined, node), node)
      return
    case 'attribute': {
      const object = context.lower.expression(context, partOrMissing(node, 'object'))
      emit(frame, { op: 'delete', object, key: attributeName(context, node), at, end })
      return
    }
    case 'subscript': {
      const object = context.lower.expression(context, partOrMissing(node, 'value'))
      const subscript = subscriptOf(context, node)
      if ('slice' in subscript) invoke(context, object, '__delslice__', subscript.slice, node)
      else emit(frame, { op: 'delete', object, key: subscript.key, item: true, at, end })
      return
    }
    case 'ERROR':
    case 'MISSING':
    case 'DEEP':
      return
    default:
      gap(context, `unknown target: ${node.type}`, node)
  }
}
