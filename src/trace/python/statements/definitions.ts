import { call, self, textOf } from '../context.ts'
import type { Context } from '../context.ts'
import { decoratorName, methodKind } from '../decorators.ts'
import { emit, temporary } from '../frame.ts'
import { lowerBody } from '../functions.ts'
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
  if (context.scope.kind === 'class') {
    lowerLateMethod(context, node, own, decorators)
    return
  }
  // Only type checkers look at the signatures before the function itself.
  if (decorators.some((each) => decoratorName(context, each) === 'overload')) return
  const wrappers = decorators.map((each) => context.lower.expression(context, childAt(each, 0)))
  let value = context.lower.func(context, node, own, wrappers.length === 0 ? destinationOf(context, name) : undefined)
  for (const [index, wrapper] of [...wrappers.entries()].toReversed()) value = call(context, wrapper, [value], decorators[index] ?? node)
  writeName(context, own, value, node)
}

/** A method under a condition in a class body, which becomes the class's when that runs. */
function lowerLateMethod(context: Context, node: Node, name: string, decorators: readonly Node[]): void {
  const { kind, receives, ofClass, rest } = methodKind(context, name, decorators)
  if (kind === undefined) return
  const { frame } = context
  const { start: at, end } = node
  // Here `staticmethod` and `classmethod` are ordinary functions.
  const wrappers = (ofClass ? decorators : rest).map((each) => context.lower.expression(context, childAt(each, 0)))
  const index = lowerBody(context, node, `${context.within?.name ?? ''}.${name}`, receives)
  let value = temporary(frame)
  emit(frame, { op: 'closure', to: value, function: index, at, end })
  for (const wrapper of wrappers.toReversed()) value = call(context, wrapper, [value], node)
  if (kind === 'method') writeName(context, name, value, node)
  else emit(frame, { op: 'store', object: self(context, node), key: name, value, accessor: kind, at, end })
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
