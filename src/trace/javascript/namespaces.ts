import type { BindingIdentifier, Directive, Node, Statement, TSModuleDeclaration, TSQualifiedName } from 'oxc-parser'
import type { Register } from '../ir/operation.ts'
import type { Context } from './context.ts'
import { closeBlock, emit, openBlock, temporary } from './frame.ts'
import { closeFunction, openPlain } from './functions.ts'
import { bind } from './patterns.ts'
import { readVariable, variableOf } from './variables.ts'

/** The object behind an enum or namespace. A second one of the same name, or one beside a function or class, adds to it. */
export function sharedObject(context: Context, id: BindingIdentifier, node: Node): Register {
  const { frame } = context
  const { start: at, end } = id
  const variable = variableOf(context, id.name)
  const to = temporary(frame)
  if (variable?.merged !== true) {
    emit(frame, { op: 'object', to, at, end })
  } else {
    const left = readVariable(context, variable, id)
    const outer = openBlock(frame)
    const result = temporary(frame)
    emit(frame, { op: 'object', to: result, at, end })
    const right = closeBlock(frame, outer)
    emit(frame, { op: 'logic', to, operator: '||', left, right, result, at, end })
  }
  if (variable !== undefined) {
    variable.merged = true
    bind(context, id, to, node)
  }
  return to
}

/** A namespace is an object that a function fills, called at once. One that only holds types is nothing. */
export function lowerNamespace(context: Context, node: TSModuleDeclaration): void {
  if (node.declare || node.body === null || node.id.type === 'Literal' || !isInstantiated(node.body.body)) return
  const names = namesOf(node.id)
  const [first] = names
  if (first === undefined) return
  const { frame } = context
  const { start: at, end } = node
  let object = sharedObject(context, first, node)
  for (const { name } of names.slice(1)) {
    const inner = temporary(frame)
    emit(frame, { op: 'object', to: inner, at, end })
    emit(frame, { op: 'store', object, key: name, value: inner, at, end })
    object = inner
  }
  const index = openPlain(context, node, first.name)
  const own = temporary(context.frame)
  context.frame.func.parameters = [{ to: own, name: undefined, rest: false, type: undefined, decorators: [] }]
  context.frame.namespace = own
  context.lower.statements(context, node.body.body)
  closeFunction(context)
  const callee = temporary(frame)
  emit(frame, { op: 'closure', to: callee, function: index, at, end })
  emit(frame, { op: 'call', to: temporary(frame), callee, arguments: [{ value: object }], optional: false, at, end })
}

function namesOf(id: BindingIdentifier | TSQualifiedName): readonly BindingIdentifier[] {
  const names: BindingIdentifier[] = []
  let node: BindingIdentifier | TSQualifiedName['left'] = id
  for (; node.type === 'TSQualifiedName'; node = node.left) names.unshift(node.right)
  return node.type === 'Identifier' ? [node, ...names] : []
}

/** Does it hold anything that exists at run time? */
function isInstantiated(statements: readonly (Statement | Directive)[]): boolean {
  return statements.some((statement) => {
    const node = statement.type === 'ExportNamedDeclaration' ? (statement.declaration ?? statement) : statement
    switch (node.type) {
      case 'TSInterfaceDeclaration':
      case 'TSTypeAliasDeclaration':
        return false
      case 'TSModuleDeclaration':
        return node.kind !== 'global' && !node.declare && node.body !== null && isInstantiated(node.body.body)
      default:
        return !('declare' in node && node.declare === true)
    }
  })
}
