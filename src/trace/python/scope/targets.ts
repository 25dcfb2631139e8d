import { part } from '../tree.ts'
import type { Node } from '../tree.ts'
import { declare } from './scope.ts'
import { nameOf } from './state.ts'
import type { Survey } from './state.ts'

/** A target of an assignment: names in it are bound, the rest of it is used. */
export function bind(state: Survey, node: Node): void {
  switch (node.type) {
    case 'identifier': {
      const name = nameOf(state, node)
      declare(state.scope, name)
      return
    }
    case 'pattern_list':
    case 'tuple_pattern':
    case 'list_pattern':
    case 'list_splat_pattern':
    case 'list_splat':
    case 'tuple':
    case 'list':
    case 'expression_list':
    case 'parenthesized_expression':
    case 'as_pattern_target':
      for (const child of node.children) bind(state, child)
      return
    default:
      state.visit(state, node)
  }
}

/** Something with a target on its left. */
export function visitTarget(state: Survey, node: Node): void {
  for (const child of node.children) {
    if (child.field === 'left') bind(state, child)
    else state.visit(state, child)
  }
}

export function bindAlias(state: Survey, node: Node): void {
  const left = part(node, 'left')
  const inner = left?.children[0]
  const name = inner?.type === 'generic_type' ? inner.children[0] : inner
  if (name?.type === 'identifier') declare(state.scope, nameOf(state, name), true)
}

/** A pattern of `match`: a name alone is bound, a dotted one and that of a class are used. */
export function surveyPattern(state: Survey, node: Node): void {
  switch (node.type) {
    case 'dotted_name': {
      const [first] = node.children
      if (first === undefined) return
      if (node.children.length === 1) declare(state.scope, nameOf(state, first))
      else state.visit(state, first)
      return
    }
    case 'identifier':
      declare(state.scope, nameOf(state, node))
      return
    case 'class_pattern':
      for (const [index, child] of node.children.entries()) {
        if (index > 0) surveyPattern(state, child)
        else if (child.children[0] !== undefined) state.visit(state, child.children[0])
      }
      return
    case 'keyword_pattern':
      for (const child of node.children.slice(1)) surveyPattern(state, child)
      return
    default:
      for (const child of node.children) surveyPattern(state, child)
  }
}
