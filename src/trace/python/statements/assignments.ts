import type { Register } from '../../ir/operation.ts'
import { attribute, invoke, item, storeItem, textOf } from '../context.ts'
import type { Context } from '../context.ts'
import { attributeName, subscriptOf } from '../expressions/members.ts'
import { binary } from '../expressions/operators.ts'
import { lowerTypeAlias } from '../field-types.ts'
import { emit, temporary } from '../frame.ts'
import { bind, destinationOf } from '../patterns.ts'
import { part, partOrMissing } from '../tree.ts'
import type { Node } from '../tree.ts'
import { readName, writeName } from '../variables.ts'

/** `a = b = value`: the targets get the value from left to right. An annotation alone does nothing. */
export function lowerAssignment(context: Context, node: Node): void {
  const { frame } = context
  const targets: Node[] = []
  let value: Node | undefined = node
  while (value?.type === 'assignment') {
    targets.push(partOrMissing(value, 'left'))
    value = part(value, 'right')
  }
  if (value === undefined) return
  const [first] = targets
  const only = targets.length === 1 ? first : undefined
  const name = first?.type === 'identifier' ? textOf(context, first) : undefined
  const alias = only?.type === 'identifier' ? lowerTypeAlias(context, only, value) : undefined
  if (only !== undefined && alias !== undefined) {
    bind(context, only, alias, node)
    return
  }
  // A pattern or a second target may assign the very variable that the value is.
  const kept = only?.type !== 'identifier' && value.type === 'identifier' ? temporary(frame) : undefined
  const result = context.lower.expression(context, value, only === undefined ? kept : (destinationOf(context, only) ?? kept), name)
  for (const target of targets) bind(context, target, result, node)
}

/** `a.b += c`. */
export function lowerAugmented(context: Context, node: Node): void {
  const left = partOrMissing(node, 'left')
  const right = partOrMissing(node, 'right')
  const operator = (part(node, 'operator')?.type ?? '+=').slice(0, -1)
  const { frame } = context
  const change = (before: Register, into?: Register): Register =>
    binary(context, operator, before, context.lower.expression(context, right), node, into)
  switch (left.type) {
    case 'identifier': {
      const name = textOf(context, left)
      writeName(context, name, change(readName(context, name, left), destinationOf(context, left)), node)
      return
    }
    case 'attribute': {
      const object = context.lower.expression(context, partOrMissing(left, 'object'))
      const key = attributeName(context, left)
      const value = change(attribute(context, object, key, left))
      emit(frame, { op: 'store', object, key, value, at: node.start, end: node.end })
      return
    }
    case 'subscript': {
      const object = context.lower.expression(context, partOrMissing(left, 'value'))
      const subscript = subscriptOf(context, left)
      if ('slice' in subscript) {
        const value = change(invoke(context, object, '__getslice__', subscript.slice, left))
        invoke(context, object, '__setslice__', [...subscript.slice, value], node)
      } else storeItem(context, object, subscript.key, change(item(context, object, subscript.key, left)), node)
      return
    }
    default:
      bind(context, left, context.lower.expression(context, right), node)
  }
}
