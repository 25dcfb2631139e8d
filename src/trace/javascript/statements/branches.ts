import type { IfStatement, Statement, SwitchStatement, TryStatement } from 'oxc-parser'
import type { Block, OperationOf, Register } from '../../ir/operation.ts'
import { branch } from '../context.ts'
import type { Context } from '../context.ts'
import { closeBlock, closeTarget, emit, openBlock, openTarget, temporary } from '../frame.ts'
import { bind, destination } from '../patterns.ts'
import { enterScopeOf } from '../variables.ts'
import { hoist } from './hoist.ts'

export function lowerBranch(context: Context, node: IfStatement): void {
  const { frame } = context
  frame.func.branches++
  const condition = context.lower.expression(context, node.test)
  const then = blockOf(context, [node.consequent])
  const otherwise = node.alternate === null ? [] : blockOf(context, [node.alternate])
  branch(context, condition, then, otherwise, node)
}

function blockOf(context: Context, nodes: readonly Statement[]): Block {
  const outer = openBlock(context.frame)
  context.lower.statements(context, nodes)
  return closeBlock(context.frame, outer)
}

export function lowerSwitch(context: Context, node: SwitchStatement): void {
  const { frame } = context
  const subject = context.lower.expression(context, node.discriminant)
  const label = openTarget(frame, 'switch')
  enterScopeOf(context, node)
  for (const { consequent } of node.cases) for (const statement of consequent) hoist(context, statement)
  const cases: { test: Block; value: Register | undefined; body: Block }[] = []
  for (const { test, consequent } of node.cases) {
    const outer = openBlock(frame)
    const value = test === null ? undefined : context.lower.expression(context, test)
    const tested = closeBlock(frame, outer)
    if (test !== null) frame.func.branches++
    const before = openBlock(frame)
    for (const statement of consequent) context.lower.statement(context, statement)
    cases.push({ test: tested, value, body: closeBlock(frame, before) })
  }
  closeTarget(frame)
  emit(frame, { op: 'switch', label, subject, cases, at: node.start, end: node.end })
}

export function lowerTry(context: Context, node: TryStatement): void {
  const { frame } = context
  const body = blockOf(context, [node.block])
  const caught = node.handler === null ? undefined : lowerCatch(context, node.handler)
  const last = node.finalizer === null ? undefined : blockOf(context, [node.finalizer])
  emit(frame, { op: 'try', body, catch: caught, finally: last, at: node.start, end: node.end })
}

function lowerCatch(context: Context, node: NonNullable<TryStatement['handler']>): OperationOf<'try'>['catch'] {
  const { frame, scope } = context
  frame.func.branches++
  const mark = frame.next
  enterScopeOf(context, node)
  const outer = openBlock(frame)
  let error: Register | undefined
  if (node.param !== null) {
    error = destination(context, node.param) ?? temporary(frame)
    bind(context, node.param, error, node.param)
  }
  context.lower.statement(context, node.body)
  const body = closeBlock(frame, outer)
  context.scope = scope
  frame.next = mark
  return { error, body, at: node.start, end: node.end }
}
