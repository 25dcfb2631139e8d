import { part } from '../tree.ts'
import type { Node } from '../tree.ts'
import { declare, newScope, settle } from './scope.ts'
import { nameOf } from './state.ts'
import type { Survey } from './state.ts'
import { visitTarget } from './targets.ts'

export function surveyFunction(state: Survey, node: Node): void {
  const name = part(node, 'name')
  if (name !== undefined) declare(state.scope, nameOf(state, name))
  const { scope: outer, away } = state
  const scope = newScope('function', outer)
  state.scopes.set(node, scope)
  for (const parameter of part(node, 'parameters')?.children ?? []) {
    // Defaults are computed when the function is called, with the names around it.
    const value = part(parameter, 'value')
    state.away = true
    if (value !== undefined) state.visit(state, value)
    state.away = away
    state.scope = scope
    declareParameter(state, parameter)
    state.scope = outer
  }
  state.scope = scope
  state.away = false
  const body = part(node, 'body')
  if (body !== undefined) state.visit(state, body)
  settle(scope)
  state.scope = outer
  state.away = away
}

function declareParameter(state: Survey, node: Node): void {
  // `def f(a, (b, c))`.
  if (node.type === 'tuple_pattern') state.old ??= node
  if (node.type === 'identifier') declare(state.scope, nameOf(state, node))
  else if (node.type === 'default_parameter' || node.type === 'typed_default_parameter') {
    const name = part(node, 'name')
    if (name !== undefined) declareParameter(state, name)
  } else for (const child of node.children) if (child.type !== 'type') declareParameter(state, child)
}

export function surveyClass(state: Survey, node: Node): void {
  const name = part(node, 'name')
  const superclasses = part(node, 'superclasses')
  if (superclasses !== undefined) state.visit(state, superclasses)
  if (name !== undefined) declare(state.scope, nameOf(state, name), true)
  const { scope: outer, away } = state
  const scope = newScope('class', outer)
  state.scopes.set(node, scope)
  state.scope = scope
  // What stands in the body is computed by functions of its own.
  state.away = true
  const body = part(node, 'body')
  if (body !== undefined) state.visit(state, body)
  settle(scope)
  state.scope = outer
  state.away = away
}

export function surveyComprehension(state: Survey, node: Node): void {
  const { scope: outer, away } = state
  const scope = newScope('comprehension', outer)
  state.scopes.set(node, scope)
  state.scope = scope
  state.away = false
  for (const child of node.children) {
    if (child.type === 'for_in_clause') visitTarget(state, child)
    else state.visit(state, child)
  }
  settle(scope, away)
  state.scope = outer
  state.away = away
}
