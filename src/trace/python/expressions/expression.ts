import type { Register } from '../../ir/operation.ts'
import { constant, gap, global, move, textOf, unfinished, unread } from '../context.ts'
import type { Context } from '../context.ts'
import { emit, operationLimit, temporary } from '../frame.ts'
import { bindingScope } from '../scope/scope.ts'
import { childAt, has, part, partOrMissing } from '../tree.ts'
import type { Node } from '../tree.ts'
import { readName, writeName } from '../variables.ts'
import { lowerCall } from './calls.ts'
import { lowerArray, lowerComprehension, lowerDictionary } from './collections.ts'
import { literalValue } from './literals.ts'
import { lowerAttribute, lowerSubscript } from './members.ts'
import { lowerComparison, lowerConditional, lowerNot, lowerOperators, lowerUnary } from './operators.ts'
import { lowerText } from './strings.ts'

/** The value of an expression. */
export function lowerExpression(context: Context, node: Node, into?: Register, name = ''): Register {
  const { frame } = context
  if (frame.func.operations >= operationLimit) return unfinished(context, node, into)
  switch (node.type) {
    case 'identifier':
      return readName(context, textOf(context, node), node, into)
    case 'string':
    case 'concatenated_string':
      return lowerText(context, node, into)
    case 'integer':
    case 'float':
    case 'true':
    case 'false':
    case 'none':
      return constant(context, literalValue(context, node), node, into)
    case 'ellipsis':
      return global(context, 'Ellipsis', node, into)
    case 'attribute':
      return lowerAttribute(context, node, into)
    case 'subscript':
      return lowerSubscript(context, node, into)
    case 'call':
      return lowerCall(context, node, into)
    case 'binary_operator':
    case 'boolean_operator':
      return lowerOperators(context, node, into)
    case 'comparison_operator':
      return lowerComparison(context, node, into)
    case 'not_operator':
      return lowerNot(context, node, into)
    case 'unary_operator':
      return lowerUnary(context, node, into)
    case 'conditional_expression':
      return lowerConditional(context, node, into)
    case 'list':
    case 'tuple':
    case 'set':
    case 'expression_list':
    case 'pattern_list':
    case 'list_pattern':
    case 'tuple_pattern':
      return lowerArray(context, node, into)
    case 'dictionary':
      return lowerDictionary(context, node, into)
    case 'list_comprehension':
    case 'set_comprehension':
    case 'dictionary_comprehension':
    case 'generator_expression':
      return lowerComprehension(context, node, into)
    case 'lambda':
      return context.lower.func(context, node, name, into)
    case 'named_expression': {
      const value = lowerExpression(context, partOrMissing(node, 'value'))
      const target = part(node, 'name')
      if (target !== undefined) writeName(context, textOf(context, target), value, node, bindingScope(context.scope))
      return into === undefined ? value : move(context, value, into, node)
    }
    case 'await': {
      const value = lowerExpression(context, childAt(node, 0))
      const to = into ?? temporary(frame)
      emit(frame, { op: 'await', to, value, at: node.start, end: node.end })
      return to
    }
    case 'yield': {
      const inner = node.children.find(({ type }) => type !== 'yield' && type !== 'from')
      const value = inner === undefined ? undefined : lowerExpression(context, inner)
      const to = into ?? temporary(frame)
      emit(frame, { op: 'yield', to, value, all: has(node, 'from'), at: node.start, end: node.end })
      return to
    }
    case 'parenthesized_expression':
    case 'as_pattern':
    case 'as_pattern_target':
    case 'type':
    case 'list_splat':
    case 'dictionary_splat':
    case 'list_splat_pattern':
    case 'parenthesized_list_splat':
      return lowerExpression(context, childAt(node, 0), into, name)
    case 'ERROR':
    case 'MISSING':
      return unread(context, 'syntax error', node, into)
    case 'DEEP':
      return unread(context, 'nested too deeply', node, into)
    default:
      return gap(context, `unknown syntax: ${node.type}`, node, into)
  }
}

/** An expression whose value nobody takes. */
export function lowerEffect(context: Context, node: Node): void {
  switch (node.type) {
    case 'string':
      // A doc comment, or a comment made of a string.
      if (node.children.length > 0) lowerExpression(context, node)
      return
    case 'identifier':
    case 'ellipsis':
    case 'integer':
    case 'float':
    case 'true':
    case 'false':
    case 'none':
      return
    case 'parenthesized_expression':
      for (const child of node.children) lowerEffect(context, child)
      return
    default:
      lowerExpression(context, node)
  }
}
