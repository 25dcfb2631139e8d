import type { VariableDeclaration } from 'oxc-parser'
import { constant } from '../context.ts'
import type { Context } from '../context.ts'
import { temporary } from '../frame.ts'
import { bind, destination } from '../patterns.ts'

export function lowerVariables(context: Context, node: VariableDeclaration): void {
  if (node.declare === true) return
  const { frame } = context
  for (const declarator of node.declarations) {
    const { id, init } = declarator
    const mark = frame.next
    if (init !== null) {
      // `var { a, b } = a`: the pattern may assign the very variable that is taken apart.
      const kept = id.type !== 'Identifier' && init.type === 'Identifier' && node.kind === 'var' ? temporary(frame) : undefined
      const value = context.lower.expression(
        context,
        init,
        destination(context, id) ?? kept,
        id.type === 'Identifier' ? id.name : undefined,
      )
      bind(context, id, value, declarator)
    } else if (node.kind !== 'var' && id.type === 'Identifier') {
      // In a loop the value of the last round is gone.
      bind(context, id, constant(context, undefined, declarator, destination(context, id)), declarator)
    }
    frame.next = mark
  }
}
