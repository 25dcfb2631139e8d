import type { Place } from '../../../model/place.ts'
import { text } from '../../../model/text.ts'
import { gap, scalar } from '../../document/build.ts'
import type { Node } from '../../document/node.ts'
import { partsOf, textNode } from '../texts.ts'
import type { Scope } from './scope.ts'

/** Arithmetic of literal numbers, and strings put together; whatever else operators make is a gap. */
export function binary(operator: string, left: Node, right: Node, at: Place, scope: Scope): Node {
  const [a, b] = [numberOf(left), numberOf(right)]
  if (a !== undefined && b !== undefined) {
    const result = arithmetic(operator, a, b)
    return result === undefined ? gap(at, 'it is made by code') : scalar(at, result)
  }
  if (operator === '===' || operator === '!==') return compared(operator, left, right, at)
  if (operator !== '+' || !isText(left) || !isText(right)) return gap(at, 'it is made by code')
  const whole = text(...partsOf(left), ...partsOf(right))
  const length = whole.reduce((sum, part) => sum + (typeof part === 'string' ? part.length >> 7 : 1), 0)
  return scope.spend(length) ? textNode(at, whole) : gap(at, 'the module makes too long a text')
}

function arithmetic(operator: string, a: number, b: number): number | undefined {
  switch (operator) {
    case '+':
      return a + b
    case '-':
      return a - b
    case '*':
      return a * b
    case '/':
      return a / b
    default:
      return undefined
  }
}

function compared(operator: string, left: Node, right: Node, at: Place): Node {
  const plain = (node: Node): boolean => node.kind === 'scalar' && !(typeof node.value === 'string' && node.value.includes('${'))
  if (left.kind !== 'scalar' || right.kind !== 'scalar' || !plain(left) || !plain(right)) return gap(at, 'it is made by code')
  return scalar(at, (left.value === right.value) === (operator === '==='))
}

const numberOf = (node: Node): number | undefined => (node.kind === 'scalar' && typeof node.value === 'number' ? node.value : undefined)
const isText = (node: Node): boolean => node.kind === 'text' || (node.kind === 'scalar' && node.value !== null)
