import type { ArrayExpressionElement, Expression, Function as FunctionNode, ObjectPropertyKind, ArrowFunctionExpression } from 'oxc-parser'
import type { Place } from '../../../model/place.ts'
import { text } from '../../../model/text.ts'
import { gap, list, scalar } from '../../document/build.ts'
import { child, isNull, stringOf } from '../../document/node.ts'
import type { Entry, Node } from '../../document/node.ts'
import { partsOf, textNode } from '../texts.ts'
import { binary } from './operators.ts'
import type { Scope } from './scope.ts'

const code = 'it is made by code'

/**
 * What an expression says without being run: literals, and whatever is put together from literals of the project's own modules.
 * Everything else is a gap.
 */
export function evaluate(expression: Expression, scope: Scope): Node {
  const at = scope.placeAt(expression.start)
  if (!scope.spend(1)) return gap(at, 'the module makes too many values')
  switch (expression.type) {
    case 'Literal': {
      const { value } = expression
      return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null
        ? scalar(at, value)
        : gap(at, code)
    }
    case 'TemplateLiteral':
      return joined(
        at,
        expression.quasis.flatMap(({ value }, index) => [
          scalar(at, value.cooked ?? value.raw),
          ...expression.expressions.slice(index, index + 1).map((one) => evaluate(one, scope)),
        ]),
        scope,
      )
    case 'ObjectExpression':
      return objectOf(expression.properties, at, scope)
    case 'ArrayExpression':
      return list(
        at,
        expression.elements.flatMap((element) => elementOf(element, at, scope)),
      )
    case 'Identifier':
      return expression.name === 'undefined' ? scalar(at, null) : scope.lookUp(expression.name, at)
    case 'MemberExpression':
      return memberOf(expression, at, scope)
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSTypeAssertion':
    case 'TSNonNullExpression':
    case 'ParenthesizedExpression':
    case 'ChainExpression':
      return evaluate(expression.expression as Expression, scope)
    case 'UnaryExpression':
      return unary(expression.operator, evaluate(expression.argument, scope), at)
    case 'BinaryExpression':
      return expression.left.type === 'PrivateIdentifier'
        ? gap(at, code)
        : binary(expression.operator, evaluate(expression.left, scope), evaluate(expression.right, scope), at, scope)
    case 'LogicalExpression':
      return logical(expression.operator, evaluate(expression.left, scope), () => evaluate(expression.right, scope), at)
    case 'ConditionalExpression': {
      const test = truth(evaluate(expression.test, scope))
      return test === undefined ? gap(at, code) : evaluate(test ? expression.consequent : expression.alternate, scope)
    }
    case 'CallExpression': {
      const [argument] = expression.arguments
      if (expression.callee.type !== 'Identifier' || argument === undefined || argument.type === 'SpreadElement') return gap(at, code)
      if (expression.callee.name === 'require' && argument.type === 'Literal' && typeof argument.value === 'string')
        return scope.required(argument.value, at)
      // The helper of the framework's own TypeScript template: the module's directory, seen from the service's.
      if (expression.callee.name === 'handlerPath' && argument.type === 'Identifier' && argument.name === '__dirname')
        return scalar(at, scope.directory)
      return gap(at, code)
    }
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return returned(expression, at, scope)
    default:
      return gap(at, code)
  }
}

function objectOf(properties: readonly ObjectPropertyKind[], at: Place, scope: Scope): Node {
  const entries = new Map<string, Entry>()
  for (const property of properties) {
    const place = scope.placeAt(property.start)
    if (property.type === 'SpreadElement') {
      const spread = evaluate(property.argument, scope)
      if (spread.kind === 'map' && scope.spend(spread.entries.size)) for (const [key, entry] of spread.entries) entries.set(key, entry)
      else if (!isNull(spread)) scope.report(spread.kind === 'gap' ? spread.why : 'what is spread here is no object', place)
      continue
    }
    const key = property.computed
      ? stringOf(evaluate(property.key as Expression, scope))
      : property.key.type === 'Identifier'
        ? property.key.name
        : property.key.type === 'Literal'
          ? String(property.key.value)
          : undefined
    if (key === undefined) scope.report('the name of a property is made by code', place)
    else if (property.kind === 'init') entries.set(key, { at: place, value: evaluate(property.value, scope) })
    else entries.set(key, { at: place, value: gap(place, code) })
  }
  return { kind: 'map', entries, at }
}

function elementOf(element: ArrayExpressionElement, at: Place, scope: Scope): readonly Node[] {
  if (element === null) return [scalar(at, null)]
  if (element.type !== 'SpreadElement') return [evaluate(element, scope)]
  const spread = evaluate(element.argument, scope)
  if (spread.kind === 'list' && scope.spend(spread.items.length)) return spread.items
  return [gap(scope.placeAt(element.start), spread.kind === 'gap' ? spread.why : code)]
}

function memberOf(expression: Extract<Expression, { type: 'MemberExpression' }>, at: Place, scope: Scope): Node {
  const key = expression.computed
    ? stringOf(evaluate(expression.property, scope))
    : expression.property.type === 'Identifier'
      ? expression.property.name
      : undefined
  if (key === undefined) return gap(at, code)
  if (isProcessEnv(expression.object)) return scalar(at, /^\w+$/.test(key) ? `\${env:${key}}` : null)
  const object = evaluate(expression.object, scope)
  const item = object.kind === 'list' && /^\d{1,9}$/.test(key) ? object.items[Number(key)] : child(object, key)
  if (item !== undefined) return item
  return object.kind === 'map' ? scalar(at, null) : gap(at, object.kind === 'gap' ? object.why : code)
}

const isProcessEnv = (expression: Expression): boolean =>
  expression.type === 'MemberExpression' &&
  !expression.computed &&
  expression.object.type === 'Identifier' &&
  expression.object.name === 'process' &&
  expression.property.type === 'Identifier' &&
  expression.property.name === 'env'

function unary(operator: string, value: Node, at: Place): Node {
  if (value.kind !== 'scalar') return gap(at, code)
  if (operator === '-' && typeof value.value === 'number') return scalar(at, -value.value)
  if (operator === '!') return scalar(at, !truth(value))
  return gap(at, code)
}

/** `process.env.STAGE || 'dev'` is the framework's own `${env:STAGE, 'dev'}`. */
function logical(operator: string, left: Node, right: () => Node, at: Place): Node {
  const variable = /^\$\{(env:\w+)\}$/.exec(stringOf(left) ?? '')?.[1]
  if (variable !== undefined && operator !== '&&') {
    const fallback = right()
    const written = stringOf(fallback)
    return written !== undefined && !/['"{}\\]/.test(written)
      ? scalar(at, `\${${variable}, '${written}'}`)
      : fallback.kind === 'scalar' && fallback.value === null
        ? left
        : gap(at, code)
  }
  const decided = operator === '??' ? (left.kind === 'gap' ? undefined : !isNull(left)) : truth(left)
  if (decided === undefined) return gap(at, code)
  return decided === (operator !== '&&') ? left : right()
}

function truth(node: Node): boolean | undefined {
  if (node.kind === 'gap' || node.kind === 'text') return undefined
  if (node.kind !== 'scalar') return true
  return typeof node.value === 'string' && node.value.includes('${') ? undefined : Boolean(node.value)
}

function joined(at: Place, parts: readonly Node[], scope: Scope): Node {
  const whole = text(...parts.flatMap(partsOf))
  return scope.spend(whole.reduce((sum, part) => sum + (typeof part === 'string' ? part.length >> 7 : 1), 0))
    ? textNode(at, whole)
    : gap(at, 'the module makes too long a text')
}

/** A function that does nothing but return a literal says that literal; what it is given is open. */
function returned({ body, params }: ArrowFunctionExpression | FunctionNode, at: Place, scope: Scope): Node {
  const given = new Set(params.flatMap((one) => (one.type === 'Identifier' ? [one.name] : [])))
  if (body === null || given.size < params.length) return gap(at, code)
  const inner: Scope = { ...scope, lookUp: (name, place) => (given.has(name) ? gap(place, code) : scope.lookUp(name, place)) }
  if (body.type !== 'BlockStatement') return evaluate(body, inner)
  const [only] = body.body
  return body.body.length === 1 && only?.type === 'ReturnStatement' && only.argument !== null
    ? evaluate(only.argument, inner)
    : gap(at, code)
}
