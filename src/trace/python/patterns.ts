import type { Register } from '../ir/operation.ts'
import { constant, gap, invoke, item, storeItem, textOf } from './context.ts'
import type { Context, Spot } from './context.ts'
import { attributeName, subscriptOf } from './expressions/members.ts'
import { emit, temporary } from './frame.ts'
import { childAt, partOrMissing } from './tree.ts'
import type { Node } from './tree.ts'
import { destination, writeName } from './variables.ts'

/** The register to compute a value into so that `bind` has nothing left to do; undefined where there is none. */
export function destinationOf(context: Context, node: Node): Register | undefined {
  return node.type === 'identifier' ? destination(context, textOf(context, node)) : undefined
}

/** Gives a value to a name, an attribute, an element, or the parts of a pattern. `spot`: the syntax that does it. */
export function bind(context: Context, node: Node, value: Register, spot: Spot): void {
  const { frame } = context
  const { start: at, end } = spot
  switch (node.type) {
    case 'identifier':
      writeName(context, textOf(context, node), value, spot)
      return
    case 'attribute': {
      const object = context.lower.expression(context, partOrMissing(node, 'object'))
      emit(frame, { op: 'store', object, key: attributeName(context, node), value, at, end })
      return
    }
    case 'subscript': {
      const object = context.lower.expression(context, partOrMissing(node, 'value'))
      const subscript = subscriptOf(context, node)
      if ('slice' in subscript) invoke(context, object, '__setslice__', [...subscript.slice, value], spot)
      else storeItem(context, object, subscript.key, value, spot)
      return
    }
    case 'parenthesized_expression':
    case 'as_pattern_target':
      bind(context, childAt(node, 0), value, spot)
      return
    case 'pattern_list':
    case 'tuple_pattern':
    case 'list_pattern':
    case 'tuple':
    case 'list':
    case 'expression_list':
      bindParts(context, node.children, value)
      return
    case 'list_splat_pattern':
    case 'list_splat':
      bind(context, childAt(node, 0), value, spot)
      return
    case 'ERROR':
    case 'MISSING':
    case 'DEEP':
      return
    default:
      gap(context, `unknown target: ${node.type}`, node)
  }
}

/** `a, *b, c = value`: what stands behind the star is counted from the end. */
function bindParts(context: Context, nodes: readonly Node[], value: Register): void {
  const { frame } = context
  const star = nodes.findIndex(isSplat)
  for (const [index, node] of nodes.entries()) {
    const mark = frame.next
    const behind = nodes.length - 1 - index
    if (index === star) bindRest(context, childAt(node, 0), value, index, behind)
    else {
      const key = String(star >= 0 && index > star ? -behind - 1 : index)
      bind(context, node, item(context, value, key, node, destinationOf(context, node)), node)
    }
    frame.next = mark
  }
}

function isSplat({ type }: Node): boolean {
  return type === 'list_splat_pattern' || type === 'list_splat' || type === 'splat_pattern'
}

function bindRest(context: Context, node: Node, value: Register, from: number, behind: number): void {
  bind(context, node, restOf(context, value, from, behind, node, destinationOf(context, node)), node)
}

/** The elements from a place on, but for the last ones. */
export function restOf(context: Context, value: Register, from: number, behind: number, spot: Spot, into?: Register): Register {
  if (behind > 0) {
    const bounds = [constant(context, from, spot), constant(context, -behind, spot), constant(context, null, spot)]
    return invoke(context, value, '__getslice__', bounds, spot, into)
  }
  const to = into ?? temporary(context.frame)
  emit(context.frame, { op: 'slice', to, object: value, from, at: spot.start, end: spot.end })
  return to
}
