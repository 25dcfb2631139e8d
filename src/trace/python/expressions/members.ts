import type { Key, Register } from '../../ir/operation.ts'
import { attribute, constant, emitSuperLoad, invoke, item, textOf } from '../context.ts'
import type { Context, Spot } from '../context.ts'
import { emit, temporary } from '../frame.ts'
import { part, partOrMissing, parts } from '../tree.ts'
import type { Node } from '../tree.ts'
import { keyOf } from './literals.ts'
import { isSuper } from './supers.ts'

/** `a.b`. */
export function lowerAttribute(context: Context, node: Node, into: Register | undefined): Register {
  const object = partOrMissing(node, 'object')
  const key = attributeName(context, node)
  if (isSuper(context, object)) return emitSuperLoad(context, key, node, into)
  return attribute(context, context.lower.expression(context, object), key, node, into)
}

export function attributeName(context: Context, node: Node): string {
  const name = part(node, 'attribute')
  return name === undefined ? '' : textOf(context, name)
}

/** What stands in the brackets of `a[…]`. */
export type Subscript = { readonly key: Key } | { readonly slice: readonly [Register, Register, Register] }

/** `a[b]`, `a[b:c]`. */
export function lowerSubscript(context: Context, node: Node, into: Register | undefined): Register {
  const object = context.lower.expression(context, partOrMissing(node, 'value'))
  const subscript = subscriptOf(context, node)
  if ('slice' in subscript) return invoke(context, object, '__getslice__', subscript.slice, node, into)
  return item(context, object, subscript.key, node, into)
}

export function subscriptOf(context: Context, node: Node): Subscript {
  const subscripts = parts(node, 'subscript')
  const [only] = subscripts
  if (only === undefined) return { key: { register: constant(context, undefined, node) } }
  if (subscripts.length === 1) return only.type === 'slice' ? { slice: sliceOf(context, only) } : { key: keyOf(context, only) }
  const items = subscripts.map((each) => ({ value: sliceOrValue(context, each) }))
  const to = temporary(context.frame)
  emit(context.frame, { op: 'array', to, items, at: node.start, end: node.end })
  return { key: { register: to } }
}

/** A slice among several subscripts (`a[1:2, 0]`) is a value that only arrays of numbers know. */
function sliceOrValue(context: Context, node: Node): Register {
  if (node.type !== 'slice') return context.lower.expression(context, node)
  const items = sliceOf(context, node).map((value) => ({ value }))
  const to = temporary(context.frame)
  emit(context.frame, { op: 'array', to, items, at: node.start, end: node.end })
  return to
}

/** From, to and step; null for what is not there. */
function sliceOf(context: Context, node: Node): readonly [Register, Register, Register] {
  const bounds: (Node | undefined)[] = [undefined, undefined, undefined]
  let place = 0
  for (const child of node.children) {
    if (child.type === ':') place++
    else if (place < 3) bounds[place] = child
  }
  const [from, to, step] = bounds
  return [bound(context, from, node), bound(context, to, node), bound(context, step, node)]
}

function bound(context: Context, node: Node | undefined, spot: Spot): Register {
  return node === undefined ? constant(context, null, spot) : context.lower.expression(context, node)
}
