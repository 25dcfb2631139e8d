import type { Register } from '../ir/operation.ts'
import { constant, textOf } from './context.ts'
import type { Context, Spot } from './context.ts'
import { emit, temporary } from './frame.ts'
import { closeFunction, openPlain } from './functions.ts'
import { lookUp } from './scope/scope.ts'
import { childAt, part, parts } from './tree.ts'
import type { Node } from './tree.ts'
import { lastOf } from './types.ts'

/**
 * An annotation as a value, for libraries that hold a field to it: `int` is what it is, `List[Item]` is the list `['List', Item]`, `int | None` is
 * `['Union', int, None]`. What cannot be told, and names in quotes, are `None`.
 */
export function lowerFieldType(context: Context, node: Node | undefined, depth = 0, isLate = false): Register {
  if (node === undefined) return constant(context, null, nowhere)
  if (depth > 6) return constant(context, null, node)
  switch (node.type) {
    case 'type':
    case 'parenthesized_expression':
      return lowerFieldType(context, childAt(node, 0), depth, isLate)
    case 'none':
    case 'ellipsis':
      return constant(context, null, node)
    case 'string':
      return depth === 0 ? constant(context, null, node) : context.lower.expression(context, node)
    case 'generic_type':
      return list(context, node, childAt(node, 0), node.children[1]?.children ?? [], depth, isLate)
    case 'subscript':
      return list(context, node, parts(node, 'value')[0], parts(node, 'subscript'), depth, isLate)
    case 'union_type':
      return list(context, node, undefined, node.children, depth, isLate)
    case 'binary_operator':
      return list(context, node, undefined, [...parts(node, 'left'), ...parts(node, 'right')], depth, isLate)
    case 'call':
      if (isLate) return lateValue(context, node)
      return context.lower.expression(context, node)
    default:
      return context.lower.expression(context, node)
  }
}

const generics = new Set(['Annotated', 'Literal', 'Optional', 'Union', 'List', 'Sequence'])

/** `Code = Annotated[str, Field(pattern='…')]`: a name for an annotation, as a value. What stands beside the type is computed when it is asked for. */
export function lowerTypeAlias(context: Context, name: Node, value: Node): Register | undefined {
  const generic = value.type === 'subscript' ? part(value, 'value') : undefined
  if (generic === undefined || context.frame !== context.module || !generics.has(lastOf(textOf(context, generic)))) return undefined
  const [first = ''] = textOf(context, generic).split('.', 1)
  if ((lookUp(context.scope, first)?.imported ?? '') === '') return undefined
  const variable = lookUp(context.scope, textOf(context, name))
  if (variable !== undefined) variable.isType = true
  return lowerFieldType(context, value, 0, true)
}

function lateValue(context: Context, node: Node): Register {
  const index = openPlain(context, node, '')
  const value = context.lower.expression(context, node)
  emit(context.frame, { op: 'return', value, at: node.start, end: node.end })
  closeFunction(context)
  const to = temporary(context.frame)
  emit(context.frame, { op: 'closure', to, function: index, at: node.start, end: node.end })
  return to
}

const nowhere: Spot = { start: 0, end: 0 }

function list(context: Context, node: Node, name: Node | undefined, inner: readonly Node[], depth: number, isLate: boolean): Register {
  const to = temporary(context.frame)
  const generic = constant(context, name === undefined ? 'Union' : lastOf(textOf(context, name)), node)
  const items = [generic, ...inner.map((each) => lowerFieldType(context, each, depth + 1, isLate))].map((value) => ({ value }))
  emit(context.frame, { op: 'array', to, items, at: node.start, end: node.end })
  return to
}
