import { call, textOf } from '../context.ts'
import type { Context } from '../context.ts'
import { decoratorName } from '../decorators.ts'
import { destinationOf } from '../patterns.ts'
import { childAt, part } from '../tree.ts'
import type { Node } from '../tree.ts'
import { writeName } from '../variables.ts'

/** `def` and `class` give a name a value where they stand. Decorators are computed first and called last, the lowest first. */
export function lowerDefinition(context: Context, node: Node, decorators: readonly Node[]): void {
  const name = part(node, 'name')
  if (name === undefined) return
  const own = textOf(context, name)
  if (node.type === 'class_definition') {
    writeName(context, own, context.lower.classValue(context, node, decorators), node)
    return
  }
  // Only type checkers look at the signatures before the function itself.
  if (decorators.some((each) => decoratorName(context, each) === 'overload')) return
  const wrappers = decorators.map((each) => context.lower.expression(context, childAt(each, 0)))
  let value = context.lower.func(context, node, own, wrappers.length === 0 ? destinationOf(context, name) : undefined)
  for (const wrapper of wrappers.toReversed()) value = call(context, wrapper, [value], node)
  writeName(context, own, value, node)
}

export function lowerDecorated(context: Context, node: Node): void {
  const definition = part(node, 'definition')
  if (definition === undefined) return
  lowerDefinition(
    context,
    definition,
    node.children.filter(({ type }) => type === 'decorator'),
  )
}
