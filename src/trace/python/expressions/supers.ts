import { textOf } from '../context.ts'
import type { Context } from '../context.ts'
import { lookUp } from '../scope/scope.ts'
import { childAt, part } from '../tree.ts'
import type { Node } from '../tree.ts'

/** `super()`, or `super(C, self)`, in a method. */
export function isSuper(context: Context, node: Node): boolean {
  if (node.type !== 'call' || context.within === undefined) return false
  const callee = part(node, 'function')
  return callee?.type === 'identifier' && textOf(context, callee) === 'super' && lookUp(context.scope, 'super') === undefined
}

/** `Base.method(self, …)` in a class whose first base is written `Base`: the way before there was `super`. */
export function isBaseCall(context: Context, callee: Node, args: Node): boolean {
  const { within } = context
  if (within === undefined || within.base === '' || within.self === '') return false
  const object = part(callee, 'object')
  const first = childAt(args, 0)
  return (
    object !== undefined && textOf(context, object) === within.base && first.type === 'identifier' && textOf(context, first) === within.self
  )
}
