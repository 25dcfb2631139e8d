import type { Expression, TSEnumDeclaration } from 'oxc-parser'
import type { Register } from '../ir/operation.ts'
import { constant } from './context.ts'
import type { Context } from './context.ts'
import { emit } from './frame.ts'
import { sharedObject } from './namespaces.ts'

/** An object with the members' values; numbers lead back to their names, as TypeScript emits it. */
export function lowerEnum(context: Context, node: TSEnumDeclaration): void {
  if (node.declare) return
  const { frame } = context
  const object = sharedObject(context, node.id, node)
  const known = new Map<string, string | number>()
  let next: number | undefined = 0
  for (const member of node.body.members) {
    const { start: at, end, id, initializer } = member
    const name = id.type === 'Identifier' ? id.name : id.type === 'Literal' ? id.value : (id.quasis[0]?.value.cooked ?? '')
    const value: string | number | undefined = initializer === null ? next : enumValue(initializer, node.id.name, known)
    const mark = frame.next
    let register: Register
    if (value === undefined)
      register = initializer === null ? constant(context, undefined, member) : context.lower.expression(context, initializer)
    else {
      known.set(name, value)
      register = constant(context, value, member)
    }
    emit(frame, { op: 'store', object, key: name, value: register, at, end })
    if (typeof value === 'number') {
      const back = constant(context, name, member)
      emit(frame, { op: 'store', object, key: String(value), value: back, at, end })
    }
    next = typeof value === 'number' ? value + 1 : undefined
    frame.next = mark
  }
}

/** The value of a constant enum expression (https://www.typescriptlang.org/docs/handbook/enums.html#computed-and-constant-members). */
function enumValue(node: Expression, own: string, known: ReadonlyMap<string, string | number>): string | number | undefined {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' || typeof node.value === 'number' ? node.value : undefined
    case 'TemplateLiteral':
      return node.expressions.length === 0 ? (node.quasis[0]?.value.cooked ?? undefined) : undefined
    case 'Identifier':
      return known.get(node.name)
    case 'MemberExpression':
      return node.object.type === 'Identifier' && node.object.name === own && node.property.type === 'Identifier' && !node.computed
        ? known.get(node.property.name)
        : undefined
    case 'ParenthesizedExpression':
      return enumValue(node.expression, own, known)
    case 'UnaryExpression': {
      const value = enumValue(node.argument, own, known)
      if (typeof value !== 'number') return undefined
      return node.operator === '-' ? -value : node.operator === '~' ? ~value : node.operator === '+' ? value : undefined
    }
    case 'BinaryExpression': {
      if (node.left.type === 'PrivateIdentifier') return undefined
      const left = enumValue(node.left, own, known)
      const right = enumValue(node.right, own, known)
      if (left === undefined || right === undefined) return undefined
      if (typeof left === 'number' && typeof right === 'number') return calculate(node.operator, left, right)
      return node.operator === '+' ? `${left}${right}` : undefined
    }
    default:
      return undefined
  }
}

function calculate(operator: string, left: number, right: number): number | undefined {
  switch (operator) {
    case '+':
      return left + right
    case '-':
      return left - right
    case '*':
      return left * right
    case '/':
      return left / right
    case '%':
      return left % right
    case '**':
      return left ** right
    case '|':
      return left | right
    case '&':
      return left & right
    case '^':
      return left ^ right
    case '<<':
      return left << right
    case '>>':
      return left >> right
    case '>>>':
      return left >>> right
    default:
      return undefined
  }
}
