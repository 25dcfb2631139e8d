import type { Expression, TaggedTemplateExpression, TemplateLiteral } from 'oxc-parser'
import type { Register } from '../../ir/operation.ts'
import { constant } from '../context.ts'
import type { Context } from '../context.ts'
import { emit, temporary } from '../frame.ts'
import { keyOf, receiver } from './keys.ts'

export function lowerLiteral(context: Context, node: Extract<Expression, { type: 'Literal' }>, into?: Register): Register {
  if ('regex' in node) {
    const to = into ?? temporary(context.frame)
    emit(context.frame, { op: 'regex', to, source: node.regex.pattern, flags: node.regex.flags, at: node.start, end: node.end })
    return to
  }
  if ('bigint' in node) {
    const number = Number(node.bigint)
    return constant(context, Number.isSafeInteger(number) ? number : node.bigint, node, into)
  }
  return constant(context, node.value, node, into)
}

export function lowerTemplate(context: Context, node: TemplateLiteral, into?: Register): Register {
  const parts: (string | Register)[] = []
  for (const [index, { value }] of node.quasis.entries()) {
    const written = value.cooked ?? value.raw
    if (written !== '') parts.push(written)
    const expression = node.expressions[index]
    if (expression !== undefined) parts.push(context.lower.expression(context, expression))
  }
  const [only] = parts
  if (parts.length === 0) return constant(context, '', node, into)
  if (parts.length === 1 && typeof only === 'string') return constant(context, only, node, into)
  const to = into ?? temporary(context.frame)
  emit(context.frame, { op: 'text', to, parts, at: node.start, end: node.end })
  return to
}

export function lowerTagged(context: Context, node: TaggedTemplateExpression, into?: Register): Register {
  const { frame } = context
  const { start: at, end } = node
  let self: Register | undefined
  let tag: Register
  if (node.tag.type === 'MemberExpression') {
    self = receiver(context, node.tag.object)
    const key = keyOf(context, node.tag.property, node.tag.computed)
    tag = temporary(frame)
    emit(frame, { op: 'load', to: tag, object: self, key, optional: false, at: node.tag.start, end: node.tag.end })
  } else tag = context.lower.expression(context, node.tag)
  const strings = node.quasi.quasis.map(({ value }) => value.cooked ?? value.raw)
  const values = node.quasi.expressions.map((expression) => context.lower.expression(context, expression))
  const to = into ?? temporary(frame)
  emit(frame, { op: 'tagged', to, tag, self, strings, values, at, end })
  return to
}
