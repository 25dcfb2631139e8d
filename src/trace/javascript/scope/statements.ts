import type { Declaration, Directive, Expression, ForStatementLeft, Statement, TSModuleDeclaration, VariableDeclaration } from 'oxc-parser'
import { surveyTarget } from './expressions.ts'
import { surveyClass, surveyFunction } from './functions.ts'
import { asCell, asValue, declare, functionScope, use } from './scope.ts'
import { block, close, declarePattern, enter, open } from './survey.ts'
import type { Survey } from './survey.ts'
import { boundNames, isTypeImport } from '../names.ts'

export function surveyStatement(state: Survey, node: Statement | Directive): void {
  if (node.type === 'ExpressionStatement') {
    surveyEffect(state, node.expression)
    return
  }
  if (!enter(state, node)) return
  surveyInside(state, node)
  state.depth--
}

/** An expression whose value nobody takes: what it assigns at its top disturbs no operand. */
function surveyEffect(state: Survey, node: Expression): void {
  if (node.type === 'AssignmentExpression') {
    surveyTarget(state, node.left, false)
    state.expression(state, node.right)
  } else if (node.type === 'UpdateExpression') surveyTarget(state, node.argument, false)
  else if (node.type === 'SequenceExpression') for (const expression of node.expressions) surveyEffect(state, expression)
  else state.expression(state, node)
}

function surveyInside(state: Survey, node: Exclude<Statement, { type: 'ExpressionStatement' }>): void {
  switch (node.type) {
    case 'BlockStatement':
      block(state, node, node.body)
      return
    case 'IfStatement':
      state.expression(state, node.test)
      state.statement(state, node.consequent)
      if (node.alternate !== null) state.statement(state, node.alternate)
      return
    case 'ReturnStatement':
      if (node.argument !== null) state.expression(state, node.argument)
      return
    case 'ThrowStatement':
      state.expression(state, node.argument)
      return
    case 'ForStatement':
      open(state, node, false)
      if (node.init !== null) {
        if (node.init.type === 'VariableDeclaration') surveyVariables(state, node.init)
        else surveyEffect(state, node.init)
      }
      if (node.test !== null) state.expression(state, node.test)
      if (node.update !== null) surveyEffect(state, node.update)
      state.statement(state, node.body)
      close(state)
      return
    case 'ForInStatement':
    case 'ForOfStatement':
      state.expression(state, node.right)
      open(state, node, false)
      surveyEach(state, node.left)
      state.statement(state, node.body)
      close(state)
      return
    case 'WhileStatement':
    case 'DoWhileStatement':
      state.expression(state, node.test)
      state.statement(state, node.body)
      return
    case 'SwitchStatement':
      state.expression(state, node.discriminant)
      open(state, node, false)
      for (const { test, consequent } of node.cases) {
        if (test !== null) state.expression(state, test)
        for (const statement of consequent) state.statement(state, statement)
      }
      close(state)
      return
    case 'TryStatement':
      state.statement(state, node.block)
      if (node.handler !== null) {
        open(state, node.handler, false)
        if (node.handler.param !== null) declarePattern(state, node.handler.param, state.scope)
        state.statement(state, node.handler.body)
        close(state)
      }
      if (node.finalizer !== null) state.statement(state, node.finalizer)
      return
    case 'LabeledStatement':
      state.statement(state, node.body)
      return
    case 'WithStatement':
      state.expression(state, node.object)
      state.statement(state, node.body)
      return
    case 'ExportDefaultDeclaration': {
      const declared = node.declaration
      if (declared.type === 'FunctionDeclaration' || declared.type === 'ClassDeclaration') {
        surveyDeclaration(state, declared)
        if (declared.id !== null) use(state.scope, declared.id.name, asCell)
      } else if (declared.type !== 'TSInterfaceDeclaration' && declared.type !== 'TSDeclareFunction') state.expression(state, declared)
      return
    }
    case 'ExportNamedDeclaration':
      if (node.declaration !== null) {
        surveyDeclaration(state, node.declaration)
        if (state.scope.parent === undefined) for (const name of boundNames(node.declaration)) use(state.scope, name, asCell)
      } else if (node.source === null)
        for (const { local, exportKind } of node.specifiers)
          if (exportKind !== 'type' && node.exportKind !== 'type' && local.type === 'Identifier') use(state.scope, local.name, asCell)
      return
    case 'ImportDeclaration':
      for (const specifier of node.specifiers) {
        const variable = declare(state.scope, specifier.local.name, true)
        // A type is worth a cell only where a parameter names it.
        if (!isTypeImport(node, specifier)) variable.captured = true
      }
      return
    case 'TSExportAssignment':
      state.expression(state, node.expression)
      return
    default:
      surveyDeclaration(state, node)
  }
}

function surveyDeclaration(state: Survey, node: Declaration | Exclude<Statement, { type: 'ExpressionStatement' }>): void {
  switch (node.type) {
    case 'VariableDeclaration':
      surveyVariables(state, node)
      return
    case 'FunctionDeclaration':
      if (node.declare === true || node.body === null) return
      if (node.id !== null) declare(state.sloppy ? functionScope(state.scope) : state.scope, node.id.name, false).merged = true
      surveyFunction(state, node)
      return
    case 'ClassDeclaration':
      if (node.declare === true) return
      if (node.id !== null) declare(state.scope, node.id.name, true).merged = true
      surveyClass(state, node)
      return
    case 'TSEnumDeclaration':
      if (node.declare) return
      declare(state.scope, node.id.name, false)
      for (const { initializer } of node.body.members) if (initializer !== null) state.expression(state, initializer)
      return
    case 'TSModuleDeclaration':
      if (node.kind !== 'global') surveyNamespace(state, node)
      return
    case 'TSImportEqualsDeclaration':
      if (node.importKind === 'type') return
      declare(state.scope, node.id.name, true)
      if (node.moduleReference.type !== 'TSExternalModuleReference') {
        let root = node.moduleReference
        while (root.type === 'TSQualifiedName') {
          if (root.left.type === 'ThisExpression') return
          root = root.left
        }
        use(state.scope, root.name, asValue)
      }
      return
    default:
    // Types, and statements that `surveyInside` has dealt with.
  }
}

function surveyNamespace(state: Survey, node: TSModuleDeclaration): void {
  if (node.declare || node.body === null || node.id.type === 'Literal') return
  let root = node.id
  while (root.type === 'TSQualifiedName') {
    if (root.left.type === 'ThisExpression') return
    root = root.left as typeof root
  }
  if (root.type === 'Identifier') declare(state.scope, root.name, false)
  open(state, node, true)
  for (const statement of node.body.body) state.statement(state, statement)
  close(state)
}

function surveyVariables(state: Survey, node: VariableDeclaration): void {
  if (node.declare === true) return
  const scope = node.kind === 'var' ? functionScope(state.scope) : state.scope
  for (const { id, init } of node.declarations) {
    declarePattern(state, id, scope)
    if (init !== null) state.expression(state, init)
  }
}

function surveyEach(state: Survey, left: ForStatementLeft): void {
  if (left.type === 'VariableDeclaration') surveyVariables(state, left)
  else surveyTarget(state, left, false)
}
