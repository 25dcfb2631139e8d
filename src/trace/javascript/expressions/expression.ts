import type { Expression } from 'oxc-parser'
import type { Register } from '../../ir/operation.ts'
import { gap } from '../context.ts'
import type { Context } from '../context.ts'
import { emit, operationLimit, temporary } from '../frame.ts'
import { readName } from '../variables.ts'
import { lowerAssignment, lowerUpdate } from './assignments.ts'
import { lowerCall, lowerImport, lowerLink, lowerMember, lowerNew } from './calls.ts'
import { lowerElement } from './jsx.ts'
import { lowerLiteral, lowerTagged, lowerTemplate } from './literals.ts'
import { lowerArray, lowerObject } from './objects.ts'
import { lowerConditional, lowerOperators, lowerUnary } from './operators.ts'

/** The value of an expression; see `Lower.expression`. */
export function lowerExpression(context: Context, node: Expression, into?: Register, name?: string): Register {
  const { frame } = context
  if (frame.func.operations >= operationLimit) return unfinished(context, node, into)
  if (context.scopes.tooDeep.size > 0 && context.scopes.tooDeep.has(node)) return gap(context, 'nested too deeply', node, into)
  switch (node.type) {
    case 'Identifier':
      return readName(context, node.name, node, into)
    case 'Literal':
      return lowerLiteral(context, node, into)
    case 'MemberExpression':
      return lowerMember(context, node, into, false)
    case 'CallExpression':
      return lowerCall(context, node, into, false)
    case 'NewExpression':
      return lowerNew(context, node, into)
    case 'ChainExpression':
      return lowerLink(context, node.expression, true, into)
    case 'ObjectExpression':
      return lowerObject(context, node, into)
    case 'ArrayExpression':
      return lowerArray(context, node, into)
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
    case 'FunctionDeclaration':
    case 'TSDeclareFunction':
    case 'TSEmptyBodyFunctionExpression':
      return context.lower.func(context, node, name ?? '', into)
    case 'ClassExpression':
    case 'ClassDeclaration':
      return context.lower.classValue(context, node, name ?? '', into)
    case 'TemplateLiteral':
      return lowerTemplate(context, node, into)
    case 'TaggedTemplateExpression':
      return lowerTagged(context, node, into)
    case 'BinaryExpression':
    case 'LogicalExpression':
      return lowerOperators(context, node, into)
    case 'UnaryExpression':
      return lowerUnary(context, node, into)
    case 'ConditionalExpression':
      return lowerConditional(context, node, into, name)
    case 'AssignmentExpression':
      return lowerAssignment(context, node, into)
    case 'UpdateExpression':
      return lowerUpdate(context, node, into, true)
    case 'SequenceExpression': {
      const last = node.expressions.length - 1
      for (let index = 0; index < last; index++) context.lower.effect(context, node.expressions[index] ?? node)
      return lowerExpression(context, node.expressions[last] ?? node, into)
    }
    case 'ThisExpression': {
      const to = into ?? temporary(frame)
      emit(frame, { op: 'this', to, at: node.start, end: node.end })
      return to
    }
    case 'AwaitExpression': {
      const value = lowerExpression(context, node.argument)
      const to = into ?? temporary(frame)
      emit(frame, { op: 'await', to, value, at: node.start, end: node.end })
      return to
    }
    case 'YieldExpression': {
      const value = node.argument === null ? undefined : lowerExpression(context, node.argument)
      const to = into ?? temporary(frame)
      // No generator: see `lowerAwaiter`.
      if (value !== undefined && !frame.func.generator) emit(frame, { op: 'await', to, value, at: node.start, end: node.end })
      else emit(frame, { op: 'yield', to, value, all: node.delegate, at: node.start, end: node.end })
      return to
    }
    case 'ImportExpression':
      return lowerImport(context, node, into)
    case 'MetaProperty': {
      const to = into ?? temporary(frame)
      emit(frame, { op: 'global', to, name: `${node.meta.name}.${node.property.name}`, at: node.start, end: node.end })
      return to
    }
    case 'JSXElement':
    case 'JSXFragment':
      return lowerElement(context, node, into)
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSTypeAssertion':
    case 'TSNonNullExpression':
    case 'TSInstantiationExpression':
      return lowerExpression(context, node.expression, into, name)
    default:
      return gap(context, `unknown syntax: ${node.type}`, node, into)
  }
}

/** The function holds more operations than are lowered: said once. */
export function unfinished(context: Context, node: Expression | { start: number; end: number }, into?: Register): Register {
  const { frame } = context
  if (!frame.full) {
    frame.full = true
    return gap(context, 'not finished here', node, into)
  }
  return into ?? temporary(frame)
}

/** An expression whose value nobody takes. */
export function lowerEffect(context: Context, node: Expression): void {
  switch (node.type) {
    case 'Literal':
    case 'Identifier':
      return
    case 'UpdateExpression':
      lowerUpdate(context, node, undefined, false)
      return
    case 'SequenceExpression':
      for (const expression of node.expressions) lowerEffect(context, expression)
      return
    case 'ParenthesizedExpression':
      lowerEffect(context, node.expression)
      return
    default:
      lowerExpression(context, node)
  }
}
