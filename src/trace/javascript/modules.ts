import type {
  ExportAllDeclaration,
  ExportDefaultDeclaration,
  ExportNamedDeclaration,
  ImportDeclaration,
  ModuleExportName,
  TSExportAssignment,
  TSImportEqualsDeclaration,
} from 'oxc-parser'
import type { Register } from '../ir/operation.ts'
import { constant } from './context.ts'
import type { Context } from './context.ts'
import { emit, temporary } from './frame.ts'
import { boundNames, isTypeImport } from './names.ts'
import { bind } from './patterns.ts'
import { readName, readVariable, variableOf } from './variables.ts'

/** Imports are there before the module's first statement. */
export function lowerImport(context: Context, node: ImportDeclaration): void {
  const { start: at, end } = node
  const specifier = node.source.value
  if (node.specifiers.length === 0 && node.importKind !== 'type') emit(context.frame, { op: 'run-module', specifier, at, end })
  for (const each of node.specifiers) {
    const variable = variableOf(context, each.local.name)
    if (variable === undefined || !variable.captured) continue
    const name = each.type === 'ImportSpecifier' ? exportName(each.imported) : each.type === 'ImportDefaultSpecifier' ? 'default' : '*'
    const imported = { cell: variable.slot, specifier, name, at: each.start }
    context.imports.push(isTypeImport(node, each) ? { ...imported, typeOnly: true } : imported)
  }
}

function exportName(node: ModuleExportName): string {
  return node.type === 'Literal' ? node.value : node.name
}

export function lowerExport(context: Context, node: ExportNamedDeclaration): void {
  const { declaration, source } = node
  if (declaration !== null) {
    context.lower.statement(context, declaration)
    for (const name of boundNames(declaration)) exportVariable(context, name, name, node)
    return
  }
  if (node.exportKind === 'type') return
  for (const { local, exported, exportKind } of node.specifiers) {
    if (exportKind === 'type') continue
    const as = exportName(exported)
    if (source !== null) context.exports.push({ kind: 'from', as, name: exportName(local), specifier: source.value })
    else exportVariable(context, exportName(local), as, node)
  }
}

/** Names without a variable are types. */
function exportVariable(context: Context, name: string, as: string, node: ExportNamedDeclaration): void {
  const variable = variableOf(context, name)
  if (variable === undefined) return
  const { frame } = context
  if (frame.namespace !== undefined) {
    const value = readVariable(context, variable, node)
    emit(frame, { op: 'store', object: frame.namespace, key: as, value, at: node.start, end: node.end })
    return
  }
  if (!variable.captured || variable.frame !== frame) return
  const imported = context.imports.find(({ cell }) => cell === variable.slot)
  if (imported?.typeOnly === true) return
  if (imported === undefined) context.exports.push({ kind: 'cell', name: as, cell: variable.slot })
  else context.exports.push({ kind: 'from', as, name: imported.name, specifier: imported.specifier })
}

export function lowerExportDefault(context: Context, node: ExportDefaultDeclaration): void {
  const { frame } = context
  const { declaration } = node
  switch (declaration.type) {
    case 'TSInterfaceDeclaration':
    case 'TSDeclareFunction':
      return
    case 'FunctionDeclaration':
    case 'ClassDeclaration': {
      const variable = declaration.id === null ? undefined : variableOf(context, declaration.id.name)
      if (declaration.type === 'ClassDeclaration' && variable !== undefined) context.lower.statement(context, declaration)
      if (variable !== undefined) {
        context.exports.push({ kind: 'cell', name: 'default', cell: variable.slot })
        return
      }
      // A function without a name has been exported when it was hoisted.
      if (declaration.type === 'FunctionDeclaration') return
      break
    }
    default:
  }
  const value = context.lower.expression(context, declaration, undefined, 'default')
  const cell = frame.func.cells++
  emit(frame, { op: 'set', cell, value, at: node.start, end: node.end })
  context.exports.push({ kind: 'cell', name: 'default', cell })
}

export function lowerExportAll(context: Context, node: ExportAllDeclaration): void {
  if (node.exportKind === 'type') return
  const specifier = node.source.value
  if (node.exported === null) context.exports.push({ kind: 'all', specifier })
  else context.exports.push({ kind: 'from', as: exportName(node.exported), name: '*', specifier })
}

/** `export = value` is `module.exports = value`. */
export function lowerExportAssignment(context: Context, node: TSExportAssignment): void {
  const { frame } = context
  const { start: at, end } = node
  const object = temporary(frame)
  emit(frame, { op: 'global', to: object, name: 'module', at, end })
  const value = context.lower.expression(context, node.expression, undefined, 'default')
  emit(frame, { op: 'store', object, key: 'exports', value, at, end })
}

/** `import a = require('b')` and `import a = b.c`. */
export function lowerImportEquals(context: Context, node: TSImportEqualsDeclaration): void {
  if (node.importKind === 'type') return
  const { frame } = context
  const { moduleReference } = node
  const { start: at, end } = moduleReference
  let value: Register
  if (moduleReference.type === 'TSExternalModuleReference') {
    const callee = temporary(frame)
    emit(frame, { op: 'global', to: callee, name: 'require', at, end })
    const argument = constant(context, moduleReference.expression.value, moduleReference.expression)
    value = temporary(frame)
    emit(frame, { op: 'call', to: value, callee, arguments: [{ value: argument }], optional: false, at, end })
  } else value = lowerName(context, moduleReference)
  bind(context, node.id, value, node)
}

function lowerName(
  context: Context,
  node: Exclude<TSImportEqualsDeclaration['moduleReference'], { type: 'TSExternalModuleReference' }>,
): Register {
  if (node.type === 'Identifier') return readName(context, node.name, node)
  if (node.left.type === 'ThisExpression') return constant(context, undefined, node)
  const object = lowerName(context, node.left)
  const to = temporary(context.frame)
  emit(context.frame, { op: 'load', to, object, key: node.right.name, optional: false, at: node.start, end: node.end })
  return to
}
