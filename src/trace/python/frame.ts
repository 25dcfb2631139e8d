import { begun } from '../ir/building.ts'
import type { Building } from '../ir/building.ts'
import type { Func } from '../ir/module.ts'
import type { CellIndex, Label, Register } from '../ir/operation.ts'
import type { Scope, Variable } from './scope/scope.ts'

export { cellOf, closeBlock, emit, openBlock, operationLimit, temporary } from '../ir/building.ts'

/** The function that is being lowered. */
export interface Frame extends Building {
  readonly parent: Frame | undefined
  /** The scope that the function stands in. */
  readonly outerScope: Scope
  readonly captured: Map<Variable, CellIndex>
  /** Loops around what is lowered: where `break` leads, which is outside of an `else`, and where `continue` leads. */
  readonly loops: { readonly out: Label; readonly on: Label }[]
  /** Errors being handled, for a `raise` without a value. */
  readonly errors: Register[]
}

/** What is known of a function before its body is lowered. */
export type Head = Pick<Func, 'name' | 'at' | 'end' | 'async' | 'generator'>

export function newFrame(parent: Frame | undefined, outerScope: Scope, head: Head): Frame {
  return { ...begun({ ...head, arrow: false }), parent, outerScope, captured: new Map(), loops: [], errors: [] }
}
