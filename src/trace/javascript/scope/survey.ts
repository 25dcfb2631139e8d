import type { BindingPattern, Expression, Node, Program, PropertyKey, Statement } from 'oxc-parser'
import { declare, newScope, settle } from './scope.ts'
import type { Scope, Scopes } from './scope.ts'

/**
 * The walk over a file that finds its scopes. Each file of this folder knows some constructs and reaches the others through
 * this object, so that none imports another in a circle.
 */
export interface Survey {
  scope: Scope
  depth: number
  readonly scopes: Map<Node, Scope>
  readonly tooDeep: Set<Node>
  /** Not strict: a function declared in a block is seen in the whole function around it. */
  readonly sloppy: boolean
  readonly expression: (survey: Survey, node: Expression) => void
  readonly statement: (survey: Survey, node: Statement) => void
}

/** Syntax nested deeper than anybody writes: it would overflow the stack of the lowering, and of whoever reads its result. */
const depthLimit = 400

export function survey(program: Program, walk: Pick<Survey, 'expression' | 'statement'>): Scopes {
  const scope = newScope(undefined, true)
  const state: Survey = { ...walk, scope, depth: 0, scopes: new Map(), tooDeep: new Set(), sloppy: program.sourceType !== 'module' }
  for (const statement of program.body) state.statement(state, statement)
  settle(scope)
  return { of: state.scopes, program: scope, tooDeep: state.tooDeep }
}

/** One level down, unless that is too deep. Whoever gets true calls `leave`. */
export function enter(state: Survey, node: Node): boolean {
  if (state.depth >= depthLimit) {
    state.tooDeep.add(node)
    return false
  }
  state.depth++
  return true
}

export function open(state: Survey, node: Node, ofFunction: boolean): void {
  state.scope = newScope(state.scope, ofFunction)
  state.scopes.set(node, state.scope)
}

export function close(state: Survey): void {
  const { scope } = state
  settle(scope)
  if (scope.parent !== undefined) state.scope = scope.parent
}

/** Names that a declaration binds, and the expressions inside its pattern. `of`: the scope that gets the names. */
export function declarePattern(state: Survey, pattern: BindingPattern, of: Scope): void {
  switch (pattern.type) {
    case 'Identifier':
      declare(of, pattern.name, false)
      return
    case 'AssignmentPattern':
      declarePattern(state, pattern.left, of)
      state.expression(state, pattern.right)
      return
    case 'ArrayPattern':
      for (const element of pattern.elements)
        if (element !== null) declarePattern(state, element.type === 'RestElement' ? element.argument : element, of)
      return
    case 'ObjectPattern':
      for (const property of pattern.properties) {
        if (property.type === 'RestElement') declarePattern(state, property.argument, of)
        else {
          if (property.computed) surveyKey(state, property.key)
          declarePattern(state, property.value, of)
        }
      }
  }
}

export function surveyKey(state: Survey, key: PropertyKey): void {
  if (key.type !== 'PrivateIdentifier') state.expression(state, key)
}

/** Statements of a block, with a scope of their own if they declare anything. */
export function block(state: Survey, node: Node, statements: readonly Statement[]): void {
  const own = statements.some(declares)
  if (own) open(state, node, false)
  for (const statement of statements) state.statement(state, statement)
  if (own) close(state)
}

function declares(statement: Statement): boolean {
  switch (statement.type) {
    case 'VariableDeclaration':
      return statement.kind !== 'var'
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
    case 'TSEnumDeclaration':
    case 'TSModuleDeclaration':
      return true
    default:
      return false
  }
}
