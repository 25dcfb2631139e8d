import type { Directive, Statement } from 'oxc-parser'
import { gap } from '../context.ts'
import type { Context } from '../context.ts'
import { lowerEnum } from '../enums.ts'
import { unfinished } from '../expressions/expression.ts'
import { emit, operationLimit } from '../frame.ts'
import { lowerExport, lowerExportAll, lowerExportAssignment, lowerExportDefault, lowerImportEquals } from '../modules.ts'
import { lowerNamespace } from '../namespaces.ts'
import { bind, destination } from '../patterns.ts'
import { enterScopeOf } from '../variables.ts'
import { lowerBranch, lowerSwitch, lowerTry } from './branches.ts'
import { hoist } from './hoist.ts'
import { lowerJump, lowerLabeled } from './jumps.ts'
import { lowerEach, lowerFor, lowerWhile } from './loops.ts'
import { lowerVariables } from './variables.ts'

/** Statements of one scope, functions first. */
export function lowerStatements(context: Context, nodes: readonly (Statement | Directive)[]): void {
  for (const node of nodes) hoist(context, node)
  for (const node of nodes) lowerStatement(context, node)
}

export function lowerStatement(context: Context, node: Statement | Directive): void {
  const { frame } = context
  if (frame.func.operations >= operationLimit) {
    unfinished(context, node)
    return
  }
  if (context.scopes.tooDeep.size > 0 && context.scopes.tooDeep.has(node)) {
    gap(context, 'nested too deeply', node)
    return
  }
  // What a statement took for itself is free again behind it.
  const mark = frame.next
  const { scope } = context
  lowerInside(context, node)
  context.scope = scope
  frame.next = mark
}

function lowerInside(context: Context, node: Statement | Directive): void {
  const { frame } = context
  const { start: at, end } = node
  switch (node.type) {
    case 'ExpressionStatement':
      context.lower.effect(context, node.expression)
      return
    case 'VariableDeclaration':
      lowerVariables(context, node)
      return
    case 'ReturnStatement': {
      const value = node.argument === null ? undefined : context.lower.expression(context, node.argument)
      emit(frame, { op: 'return', value, at, end })
      return
    }
    case 'ThrowStatement': {
      const value = context.lower.expression(context, node.argument)
      emit(frame, { op: 'throw', value, at, end })
      return
    }
    case 'IfStatement':
      lowerBranch(context, node)
      return
    case 'BlockStatement':
      enterScopeOf(context, node)
      lowerStatements(context, node.body)
      return
    case 'ForStatement':
      lowerFor(context, node)
      return
    case 'ForInStatement':
    case 'ForOfStatement':
      lowerEach(context, node)
      return
    case 'WhileStatement':
    case 'DoWhileStatement':
      lowerWhile(context, node)
      return
    case 'SwitchStatement':
      lowerSwitch(context, node)
      return
    case 'TryStatement':
      lowerTry(context, node)
      return
    case 'BreakStatement':
    case 'ContinueStatement':
      lowerJump(context, node)
      return
    case 'LabeledStatement':
      lowerLabeled(context, node)
      return
    case 'ClassDeclaration': {
      if (node.declare === true || node.id === null) return
      const value = context.lower.classValue(context, node, '', destination(context, node.id))
      bind(context, node.id, value, node)
      return
    }
    case 'WithStatement':
      // Names in the body may be properties of the object; they are read as what the scopes say.
      gap(context, 'with statement', node)
      context.lower.effect(context, node.object)
      lowerStatements(context, [node.body])
      return
    case 'TSEnumDeclaration':
      lowerEnum(context, node)
      return
    case 'TSModuleDeclaration':
      if (node.kind !== 'global') lowerNamespace(context, node)
      return
    case 'TSImportEqualsDeclaration':
      lowerImportEquals(context, node)
      return
    case 'ExportNamedDeclaration':
      lowerExport(context, node)
      return
    case 'ExportDefaultDeclaration':
      lowerExportDefault(context, node)
      return
    case 'ExportAllDeclaration':
      lowerExportAll(context, node)
      return
    case 'TSExportAssignment':
      lowerExportAssignment(context, node)
      return
    default:
    // Functions and imports stand at the beginning of their scope; types are nothing at run time.
  }
}
