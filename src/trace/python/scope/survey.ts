import { part } from '../tree.ts'
import type { Node } from '../tree.ts'
import { surveyClass, surveyComprehension, surveyFunction } from './functions.ts'
import { bindModules, bindNames } from './imports.ts'
import { asCell, asValue, bindingScope, declare, newScope, restless, settle, use } from './scope.ts'
import type { Scopes } from './scope.ts'
import { nameOf, namesIn, visitAll } from './state.ts'
import type { Survey } from './state.ts'
import { bind, bindAlias, surveyPattern, visitTarget } from './targets.ts'

/** Finds which names each scope of a file binds, and which are seen by inner functions. */
export function survey(root: Node, text: string): Scopes {
  const scope = newScope('module', undefined)
  const state: Survey = { text, scopes: new Map(), scope, away: false, old: undefined, visit }
  visitAll(state, root.children)
  settle(scope)
  return { of: state.scopes, module: scope, old: state.old }
}

function visit(state: Survey, node: Node): void {
  switch (node.type) {
    case 'identifier':
      use(state.scope, nameOf(state, node), state.away ? asCell : asValue)
      return
    case 'string_start':
    case 'string_content':
    case 'string_end':
    case 'integer':
    case 'string':
      if (node.children.length > 0) visitAll(state, node.children)
      return
    case 'type':
    case 'type_parameter':
      // What an annotation names is no use of it, but for fields of a class, which some libraries read.
      if (state.scope.kind === 'class') visitAll(state, node.children)
      return
    case 'type_alias_statement':
      bindAlias(state, node)
      return
    case 'attribute': {
      let object = part(node, 'object')
      while (object?.type === 'attribute') object = part(object, 'object')
      if (object !== undefined) visit(state, object)
      return
    }
    case 'keyword_argument': {
      const value = part(node, 'value')
      if (value !== undefined) visit(state, value)
      return
    }
    case 'binary_operator':
    case 'boolean_operator': {
      // These lean to the left, without end.
      let at = node
      for (;;) {
        const right = part(at, 'right')
        if (right !== undefined) visit(state, right)
        const left = part(at, 'left')
        if (left === undefined) return
        if (left.type !== 'binary_operator' && left.type !== 'boolean_operator') {
          visit(state, left)
          return
        }
        at = left
      }
    }
    case 'comparison_operator':
      if (state.old === undefined && node.children.some(({ type }) => type === '<>')) state.old = node
      visitAll(state, node.children)
      return
    case 'assignment':
    case 'augmented_assignment':
    case 'for_statement':
      visitTarget(state, node)
      return
    case 'named_expression': {
      const name = part(node, 'name')
      const value = part(node, 'value')
      if (value !== undefined) visit(state, value)
      if (name === undefined) return
      const scope = bindingScope(state.scope)
      declare(scope, nameOf(state, name))
      use(state.scope, nameOf(state, name), restless)
      return
    }
    case 'as_pattern':
      // `with a as b`, `except A as e`; those of `match` are visited elsewhere.
      for (const child of node.children) {
        if (child.type === 'as_pattern_target') for (const target of child.children) bind(state, target)
        else visit(state, child)
      }
      return
    case 'delete_statement':
      for (const child of node.children) {
        if (child.type === 'expression_list') for (const each of child.children) bind(state, each)
        else bind(state, child)
      }
      return
    case 'global_statement':
      // In the module itself it says nothing.
      if (state.scope.kind !== 'module') state.scope.globals = new Set([...state.scope.globals, ...namesIn(state, node)])
      for (const name of namesIn(state, node)) declare(state.scope, name)
      return
    case 'nonlocal_statement':
      state.scope.nonlocals = new Set([...state.scope.nonlocals, ...namesIn(state, node)])
      for (const name of namesIn(state, node)) use(state.scope, name, asValue)
      return
    case 'import_statement':
      bindModules(state, node)
      return
    case 'import_from_statement':
      bindNames(state, node)
      return
    case 'future_import_statement':
      return
    case 'function_definition':
      surveyFunction(state, node)
      return
    case 'lambda':
      surveyFunction(state, node)
      return
    case 'class_definition':
      surveyClass(state, node)
      return
    case 'list_comprehension':
    case 'set_comprehension':
    case 'dictionary_comprehension':
    case 'generator_expression':
      surveyComprehension(state, node)
      return
    case 'yield':
      bindingScope(state.scope).generator = true
      visitAll(state, node.children)
      return
    case 'case_clause':
      for (const child of node.children) {
        if (child.type === 'case_pattern') surveyPattern(state, child)
        else visit(state, child)
      }
      return
    case 'print_statement':
    case 'exec_statement':
      state.old ??= node
      return
    case 'except_clause':
      if (isOldExcept(state, node)) state.old ??= node
      visitAll(state, node.children)
      return
    case 'raise_statement':
      if (node.children.some(({ type }) => type === 'expression_list')) state.old ??= node
      visitAll(state, node.children)
      return
    default:
      visitAll(state, node.children)
  }
}

/** `except A, e:`. Since Python 3.14 `except A, B:` names two classes, whose names begin with a capital letter. */
function isOldExcept(state: Survey, node: Node): boolean {
  const values = node.children.filter(({ field }) => field === 'value')
  const [, second] = values
  return values.length === 2 && second?.type === 'identifier' && /^[a-z_]/.test(nameOf(state, second))
}
