import type { BreakStatement, ContinueStatement, LabeledStatement, Statement } from 'oxc-parser'
import { gap } from '../context.ts'
import type { Context } from '../context.ts'
import { closeBlock, closeTarget, emit, openBlock, openTarget } from '../frame.ts'

export function lowerJump(context: Context, node: BreakStatement | ContinueStatement): void {
  const { frame } = context
  const jump = node.type === 'BreakStatement' ? 'break' : 'continue'
  const name = node.label?.name
  const target = frame.targets.findLast(({ kind, names }) => {
    if (jump === 'continue' && kind !== 'loop') return false
    return name === undefined ? kind !== 'block' : names.includes(name)
  })
  if (target === undefined) gap(context, 'jump without target', node)
  else emit(frame, { op: jump, label: target.label, at: node.start, end: node.end })
}

/** The label of a loop is the loop's own; that of anything else makes a block. */
export function lowerLabeled(context: Context, node: LabeledStatement): void {
  const { frame } = context
  const names = [node.label.name]
  let body: Statement = node.body
  for (; body.type === 'LabeledStatement'; body = body.body) names.push(body.label.name)
  switch (body.type) {
    case 'ForStatement':
    case 'ForInStatement':
    case 'ForOfStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
      frame.names = names
      context.lower.statement(context, body)
      return
    default: {
      frame.names = names
      const label = openTarget(frame, 'block')
      const outer = openBlock(frame)
      context.lower.statements(context, [body])
      const inner = closeBlock(frame, outer)
      closeTarget(frame)
      emit(frame, { op: 'block', label, body: inner, at: node.start, end: node.end })
    }
  }
}
