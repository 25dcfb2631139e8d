import type { Register } from '../ir/operation.ts'
import { attribute, constant, gap, global, move, self } from './context.ts'
import type { Context, Spot } from './context.ts'
import { cellOf, emit, temporary } from './frame.ts'
import { lookUp, target } from './scope/scope.ts'
import type { Scope, Variable } from './scope/scope.ts'
import type { Node } from './tree.ts'

/** Gives every variable of a scope its register or cell in the current frame, and makes the scope the current one. */
export function enterScope(context: Context, scope: Scope): void {
  const { frame } = context
  for (const variable of scope.variables.values()) {
    if (variable.ofClass) continue
    variable.frame = frame
    variable.slot = variable.captured ? frame.func.cells++ : temporary(frame)
  }
  context.scope = scope
}

/** As `enterScope`, for a comprehension: in a loop each round has its own variables. */
export function enterComprehension(context: Context, node: Node): void {
  const scope = context.scopes.of.get(node)
  if (scope === undefined) return
  const { frame } = context
  enterScope(context, scope)
  if (frame.loops.length === 0) return
  for (const variable of scope.variables.values())
    if (variable.captured) {
      const value = constant(context, undefined, node)
      emit(frame, { op: 'set', cell: variable.slot, value, fresh: true, at: node.start, end: node.end })
    }
}

/** Reads a name, bound or not. */
export function readName(context: Context, name: string, spot: Spot, into?: Register): Register {
  const variable = lookUp(context.scope, name)
  return variable === undefined ? global(context, name, spot, into) : readVariable(context, variable, spot, into)
}

function readVariable(context: Context, variable: Variable, spot: Spot, into: Register | undefined): Register {
  const { frame } = context
  if (variable.ofClass) return attribute(context, self(context, spot), variable.name, spot, into)
  if (variable.captured && variable.frame !== undefined) {
    const to = into ?? temporary(frame)
    emit(frame, { op: 'get', to, cell: cellOf(frame, variable), at: spot.start, end: spot.end })
    return to
  }
  if (variable.frame !== frame) return gap(context, 'variable out of reach', spot, into)
  if (into !== undefined) return move(context, variable.slot, into, spot)
  return variable.restless ? move(context, variable.slot, temporary(frame), spot) : variable.slot
}

/** Gives a name a value in a scope, which is the current one unless it is told. */
export function writeName(context: Context, name: string, value: Register, spot: Spot, scope: Scope = context.scope): void {
  const variable = target(scope, name)
  if (variable === undefined) gap(context, 'variable out of reach', spot)
  else writeVariable(context, variable, value, spot)
}

function writeVariable(context: Context, variable: Variable, value: Register, spot: Spot): void {
  const { frame } = context
  const { start: at, end } = spot
  if (variable.ofClass) {
    variable.bound = true
    emit(frame, { op: 'store', object: self(context, spot), key: variable.name, value, at, end })
  } else if (variable.captured && variable.frame !== undefined) {
    emit(frame, { op: 'set', cell: cellOf(frame, variable), value, at, end })
  } else if (variable.frame === frame) move(context, value, variable.slot, spot)
  else gap(context, 'variable out of reach', spot)
}

/** The register to compute a value into so that `writeName` has nothing left to do; undefined where there is none. */
export function destination(context: Context, name: string): Register | undefined {
  const variable = target(context.scope, name)
  if (variable === undefined || variable.ofClass || variable.captured || variable.frame !== context.frame) return undefined
  return variable.slot
}
