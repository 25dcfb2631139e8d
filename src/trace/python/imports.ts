import type { CellIndex } from '../ir/operation.ts'
import type { Context } from './context.ts'
import { cellOf, emit, temporary } from './frame.ts'
import { importKey, importedModules, importedNames, importsAll, moduleName } from './scope/imports.ts'
import type { Imported } from './scope/imports.ts'
import { target } from './scope/scope.ts'
import type { Node } from './tree.ts'
import type { Variable } from './scope/scope.ts'
import { writeName } from './variables.ts'

/** `import a.b as c`, `from .a import b as c`, `from a import *`. `typeOnly`: under `if TYPE_CHECKING`. */
export function lowerImport(context: Context, node: Node, typeOnly = false): void {
  const ofNames = node.type === 'import_from_statement'
  const list = ofNames ? importedNames(context.text, node) : importedModules(context.text, node)
  for (const each of list) lowerImported(context, each, typeOnly)
  if (!ofNames || typeOnly || !importsAll(node)) return
  const specifier = moduleName(context.text, node)
  read(context, hidden(context, { specifier, name: '**' }, node), node)
  context.exports.push({ kind: 'all', specifier })
}

/**
 * A name that one import alone binds is filled by it; others get their value where the statement stands. Either way the statement reads it, because
 * a module runs where it is imported.
 */
function lowerImported(context: Context, imported: Imported, typeOnly: boolean): void {
  const { frame } = context
  const { local, specifier, name, node, runs } = imported
  const { start: at, end } = node
  const variable = target(context.scope, local)
  if (variable !== undefined && variable.frame === context.module && variable.imported === importKey(imported)) {
    const known = context.imports.some(({ cell }) => cell === variable.slot)
    if (!known) context.imports.push({ cell: variable.slot, specifier, name, at, ...(typeOnly ? { typeOnly } : undefined) })
    if (!typeOnly) read(context, cellOf(frame, variable), node)
  } else if (!typeOnly) writeName(context, local, read(context, hidden(context, imported, node), node), node)
  if (runs !== undefined && !typeOnly) emit(frame, { op: 'run-module', specifier: runs, at, end })
}

/** A cell of the module that only one import statement knows. */
function hidden(context: Context, { specifier, name }: Pick<Imported, 'specifier' | 'name'>, { start }: Node): CellIndex {
  const { module, frame } = context
  const cell = module.func.cells++
  context.imports.push({ cell, specifier, name, at: start })
  const variable: Variable = {
    name: '',
    ofClass: false,
    isType: true,
    captured: true,
    restless: false,
    imported: undefined,
    bound: true,
    frame: module,
    slot: cell,
  }
  return cellOf(frame, variable)
}

function read({ frame }: Context, cell: CellIndex, { start: at, end }: Node): number {
  const to = temporary(frame)
  emit(frame, { op: 'get', to, cell, at, end })
  return to
}
