import { part } from '../tree.ts'
import type { Node } from '../tree.ts'
import { bindModules, bindNames } from './imports.ts'
import { asCell, asValue, bindingScope, declare, newScope, restless, settle, use } from './scope.ts'
import type { Scope, Scopes } from './scope.ts'

/** The walk over a file that finds its scopes. */
export interface Survey {
  readonly text: string
  readonly scopes: Map<Node, Scope>
  scope: Scope
  /** A value here is computed in another function than the scope's own. */
  away: boolean
  old: Node | undefined
}

/** Finds which names each scope of a file binds, and which are seen by inner functions. */
export function survey(root: Node, text: string): Scopes {
  const scope = newScope('module', undefined)
  const state: Survey = { text, scopes: new Map(), scope, away: false, old: undefined }
  visitAll(state, root.children)
  settle(scope)
  return { of: state.scopes, module: scope, old: state.old }
}

function visitAll(state: Survey, nodes: readonly Node[]): void {
  for (const node of nodes) visit(state, node)
}

function nameOf(state: Survey, node: Node): string {
  return state.text.slice(node.start, node.end)
}

function namesIn(state: Survey, node: Node): readonly string[] {
  return node.children.map((child) => nameOf(state, child))
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
    case 'type_alias_statement':
      // What an annotation names is no use of it.
      if (node.type === 'type_alias_statement') bindAlias(state, node)
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
      for (const child of node.children) {
        if (child.field === 'left') bind(state, child)
        else visit(state, child)
      }
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
    case 'for_statement':
      for (const child of node.children) {
        if (child.field === 'left') bind(state, child)
        else visit(state, child)
      }
      return
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
      if (node.children[0]?.type === 'expression_list') state.old ??= node
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
      visit(state, node)
  }
}

function bindAlias(state: Survey, node: Node): void {
  const left = part(node, 'left')
  const inner = left?.children[0]
  const name = inner?.type === 'generic_type' ? inner.children[0] : inner
  if (name?.type === 'identifier') declare(state.scope, nameOf(state, name), true)
}

function surveyFunction(state: Survey, node: Node): void {
  const name = part(node, 'name')
  if (name !== undefined) declare(state.scope, nameOf(state, name))
  const { scope: outer, away } = state
  const scope = newScope('function', outer)
  state.scopes.set(node, scope)
  for (const parameter of part(node, 'parameters')?.children ?? []) {
    // Defaults are computed when the function is called, with the names around it.
    const value = part(parameter, 'value')
    state.away = true
    if (value !== undefined) visit(state, value)
    state.away = away
    state.scope = scope
    declareParameter(state, parameter)
    state.scope = outer
  }
  state.scope = scope
  state.away = false
  const body = part(node, 'body')
  if (body !== undefined) visit(state, body)
  settle(scope)
  state.scope = outer
  state.away = away
}

function declareParameter(state: Survey, node: Node): void {
  if (node.type === 'identifier') declare(state.scope, nameOf(state, node))
  else if (node.type === 'default_parameter' || node.type === 'typed_default_parameter') {
    const name = part(node, 'name')
    if (name !== undefined) declareParameter(state, name)
  } else
    for (const child of node.children) {
      if (child.type === 'tuple_pattern') state.old ??= node
      if (child.type !== 'type') declareParameter(state, child)
    }
}

function surveyClass(state: Survey, node: Node): void {
  const name = part(node, 'name')
  const superclasses = part(node, 'superclasses')
  if (superclasses !== undefined) visit(state, superclasses)
  if (name !== undefined) declare(state.scope, nameOf(state, name), true)
  const { scope: outer, away } = state
  const scope = newScope('class', outer)
  state.scopes.set(node, scope)
  state.scope = scope
  // What stands in the body is computed by functions of its own.
  state.away = true
  const body = part(node, 'body')
  if (body !== undefined) visit(state, body)
  settle(scope)
  state.scope = outer
  state.away = away
}

function surveyComprehension(state: Survey, node: Node): void {
  const { scope: outer } = state
  const scope = newScope('comprehension', outer)
  state.scopes.set(node, scope)
  state.scope = scope
  for (const child of node.children) {
    if (child.type === 'for_in_clause')
      for (const inner of child.children) {
        if (inner.field === 'left') bind(state, inner)
        else visit(state, inner)
      }
    else visit(state, child)
  }
  settle(scope)
  state.scope = outer
}

/** A pattern of `match`: a name alone is bound, a dotted one and that of a class are used. */
function surveyPattern(state: Survey, node: Node): void {
  switch (node.type) {
    case 'dotted_name': {
      const [first] = node.children
      if (first === undefined) return
      if (node.children.length === 1) declare(state.scope, nameOf(state, first))
      else visit(state, first)
      return
    }
    case 'identifier':
      declare(state.scope, nameOf(state, node))
      return
    case 'class_pattern':
      for (const [index, child] of node.children.entries()) {
        if (index > 0) surveyPattern(state, child)
        else if (child.children[0] !== undefined) visit(state, child.children[0])
      }
      return
    case 'keyword_pattern':
      for (const child of node.children.slice(1)) surveyPattern(state, child)
      return
    default:
      for (const child of node.children) surveyPattern(state, child)
  }
}
