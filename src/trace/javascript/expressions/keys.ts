import type { Expression, MemberExpression, PropertyKey } from 'oxc-parser'
import type { Key, Register } from '../../ir/operation.ts'
import type { Context } from '../context.ts'
import { emit, temporary } from '../frame.ts'

/** The name of a property, as far as the text tells it; computed keys are evaluated. */
export function keyOf(context: Context, key: PropertyKey, computed: boolean): Key {
  if (key.type === 'PrivateIdentifier') return `#${key.name}`
  if (!computed && key.type === 'Identifier') return key.name
  const written = constantKey(key)
  return written ?? { register: context.lower.expression(context, key) }
}

/** `'a'`, `0`, `0x10`, `1n` and `` `a` `` as they name a property. */
function constantKey(key: Expression): string | undefined {
  if (key.type === 'Literal') {
    if ('regex' in key) return undefined
    return 'bigint' in key ? key.bigint : String(key.value)
  }
  const only = key.type === 'TemplateLiteral' && key.expressions.length === 0 ? key.quasis[0] : undefined
  return only?.value.cooked ?? undefined
}

export function memberKey(context: Context, node: MemberExpression): Key {
  return keyOf(context, node.property, node.computed)
}

/** The object of a member; that of `super` is `this`. */
export function receiver(context: Context, object: Expression): Register {
  if (object.type !== 'Super') return context.lower.expression(context, object)
  const to = temporary(context.frame)
  emit(context.frame, { op: 'this', to, at: object.start, end: object.end })
  return to
}
