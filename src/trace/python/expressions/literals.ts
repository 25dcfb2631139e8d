import type { Constant, Key } from '../../ir/operation.ts'
import { textOf } from '../context.ts'
import type { Context } from '../context.ts'
import type { Node } from '../tree.ts'
import { stringOf } from './strings.ts'

/** The value of a literal: whole numbers beyond what is exact, and imaginary ones, as text. Undefined for all else. */
export function literalValue(context: Context, node: Node): Constant {
  switch (node.type) {
    case 'true':
      return true
    case 'false':
      return false
    case 'none':
      return null
    case 'integer':
    case 'float':
      return numberOf(textOf(context, node))
    case 'string':
    case 'concatenated_string':
      return stringOf(context, node)
    case 'unary_operator': {
      const [sign, inner] = node.children
      const value = inner === undefined ? undefined : literalValue(context, inner)
      return sign?.type === '-' && typeof value === 'number' ? -value : undefined
    }
    case 'parenthesized_expression': {
      const [inner] = node.children
      return inner === undefined || node.children.length > 1 ? undefined : literalValue(context, inner)
    }
    default:
      return undefined
  }
}

function numberOf(source: string): Constant {
  const text = source.replaceAll('_', '').replace(/l$/i, '')
  const value = /^0\d*$/.test(text) ? Number.parseInt(text, 8) : Number(text)
  if (Number.isNaN(value)) return text
  return Number.isInteger(value) && !Number.isSafeInteger(value) && /^\d+$/.test(text) ? text : value
}

/** A subscript or a dictionary's key that is written out. */
export function constantKey(context: Context, node: Node): string | undefined {
  const value = literalValue(context, node)
  return typeof value === 'string' || (typeof value === 'number' && Number.isInteger(value)) ? String(value) : undefined
}

export function keyOf(context: Context, node: Node): Key {
  return constantKey(context, node) ?? { register: context.lower.expression(context, node) }
}
