import type { DoWhileStatement, ForInStatement, ForOfStatement, ForStatement, Statement, WhileStatement } from 'oxc-parser'
import type { Block } from '../../ir/operation.ts'
import type { Context } from '../context.ts'
import { closeBlock, closeTarget, emit, openBlock, openTarget, temporary } from '../frame.ts'
import { bind, destination } from '../patterns.ts'
import { enterScopeOf, renew } from '../variables.ts'
import { lowerVariables } from './variables.ts'

export function lowerFor(context: Context, node: ForStatement): void {
  const { frame } = context
  frame.func.branches++
  enterScopeOf(context, node)
  const label = openTarget(frame, 'loop')
  if (node.init !== null) {
    if (node.init.type === 'VariableDeclaration') lowerVariables(context, node.init)
    else context.lower.effect(context, node.init)
  }
  const outer = openBlock(frame)
  const condition = node.test === null ? undefined : context.lower.expression(context, node.test)
  const test = closeBlock(frame, outer)
  const body = loopBody(context, node.body)
  openBlock(frame)
  renew(context, node, true)
  if (node.update !== null) context.lower.effect(context, node.update)
  const update = closeBlock(frame, outer)
  closeTarget(frame)
  emit(frame, { op: 'loop', label, test, condition, body, update, late: false, at: node.start, end: node.end })
}

export function lowerWhile(context: Context, node: WhileStatement | DoWhileStatement): void {
  const { frame } = context
  frame.func.branches++
  const label = openTarget(frame, 'loop')
  const body = loopBody(context, node.body)
  const outer = openBlock(frame)
  const condition = context.lower.expression(context, node.test)
  const test = closeBlock(frame, outer)
  closeTarget(frame)
  const late = node.type === 'DoWhileStatement'
  emit(frame, { op: 'loop', label, test, condition, body, update: [], late, at: node.start, end: node.end })
}

function loopBody(context: Context, node: Statement): Block {
  const outer = openBlock(context.frame)
  context.lower.statements(context, [node])
  return closeBlock(context.frame, outer)
}

export function lowerEach(context: Context, node: ForInStatement | ForOfStatement): void {
  const { frame } = context
  frame.func.branches++
  const source = context.lower.expression(context, node.right)
  enterScopeOf(context, node)
  const label = openTarget(frame, 'loop')
  const { left } = node
  const target = left.type === 'VariableDeclaration' ? left.declarations[0]?.id : left
  const item = (target === undefined ? undefined : destination(context, target)) ?? temporary(frame)
  const outer = openBlock(frame)
  renew(context, node)
  if (node.type === 'ForOfStatement' && node.await) emit(frame, { op: 'await', to: item, value: item, at: left.start, end: left.end })
  if (target !== undefined) bind(context, target, item, left)
  context.lower.statements(context, [node.body])
  const body = closeBlock(frame, outer)
  closeTarget(frame)
  const over = node.type === 'ForInStatement' ? 'keys' : 'values'
  emit(frame, { op: 'each', label, over, source, item, body, at: node.start, end: node.end })
}
