import type { Node } from 'oxc-parser'
import type { Register } from '../ir/operation.ts'
import { constant, gap, move } from './context.ts'
import type { Context } from './context.ts'
import { cellOf, emit, temporary } from './frame.ts'
import { lookUp } from './scope/scope.ts'
import type { Scope, Variable } from './scope/scope.ts'

/** Gives every variable of a scope its register or cell in the current frame, and makes the scope the current one. */
export function enterScope(context: Context, scope: Scope): void {
  const { frame } = context
  for (const variable of scope.variables.values()) {
    variable.frame = frame
    variable.slot = variable.captured ? frame.func.cells++ : temporary(frame)
  }
  context.scope = scope
}

/** As `enterScope`, where the node has a scope of its own. In a loop each round has its own variables. */
export function enterScopeOf(context: Context, node: Node): void {
  const scope = context.scopes.of.get(node)
  if (scope === undefined) return
  enterScope(context, scope)
  if (!scope.ofFunction && context.frame.targets.some(({ kind }) => kind === 'loop')) renew(context, node)
}

/** New cells for the captured variables of a node's scope. `kept`: they keep their values, as those of `for (let …;;)` do. */
export function renew(context: Context, node: Node, kept = false): void {
  const { frame } = context
  const { start: at, end } = node
  for (const variable of context.scopes.of.get(node)?.variables.values() ?? []) {
    if (!variable.captured) continue
    const value = kept ? readVariable(context, variable, node) : constant(context, undefined, node)
    emit(frame, { op: 'set', cell: variable.slot, value, fresh: true, at, end })
  }
}

export function variableOf(context: Context, name: string): Variable | undefined {
  return lookUp(context.scope, name)
}

/** The register that may be written directly to give a variable its value; undefined where it lives in a cell or elsewhere. */
export function registerOf(context: Context, variable: Variable | undefined): Register | undefined {
  return variable === undefined || variable.captured || variable.frame !== context.frame ? undefined : variable.slot
}

export function readVariable(context: Context, variable: Variable, node: Node, into?: Register): Register {
  const { frame } = context
  if (variable.captured && variable.frame !== undefined) {
    const to = into ?? temporary(frame)
    emit(frame, { op: 'get', to, cell: cellOf(frame, variable), at: node.start, end: node.end })
    return to
  }
  // Only where the survey stopped because the file is nested too deeply.
  if (variable.frame !== frame) return gap(context, 'nested too deeply', node, into)
  if (into !== undefined) return move(context, variable.slot, into, node)
  return variable.restless ? move(context, variable.slot, temporary(frame), node) : variable.slot
}

export function writeVariable(context: Context, variable: Variable, value: Register, node: Node): void {
  const { frame } = context
  if (variable.captured && variable.frame !== undefined) {
    emit(frame, { op: 'set', cell: cellOf(frame, variable), value, at: node.start, end: node.end })
  } else if (variable.frame === frame) move(context, value, variable.slot, node)
  else gap(context, 'nested too deeply', node)
}

/** Reads a name, declared or not. */
export function readName(context: Context, name: string, node: Node, into?: Register): Register {
  const variable = variableOf(context, name)
  if (variable !== undefined) return readVariable(context, variable, node, into)
  const to = into ?? temporary(context.frame)
  const { start: at, end } = node
  switch (name) {
    case 'undefined':
      emit(context.frame, { op: 'constant', to, value: undefined, at, end })
      break
    case 'NaN':
    case 'Infinity':
      emit(context.frame, { op: 'constant', to, value: Number(name), at, end })
      break
    case 'arguments':
      emit(context.frame, { op: 'arguments', to, at, end })
      break
    default:
      emit(context.frame, { op: 'global', to, name, at, end })
  }
  return to
}
