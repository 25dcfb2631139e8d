import { begun } from '../ir/building.ts'
import type { Building } from '../ir/building.ts'
import type { Func } from '../ir/module.ts'
import type { CellIndex, Label, Register } from '../ir/operation.ts'
import type { Scope, Variable } from './scope/scope.ts'

export { cellOf, closeBlock, emit, openBlock, operationLimit, temporary } from '../ir/building.ts'

/** Where `break` and `continue` lead. */
interface Target {
  readonly label: Label
  /** Names written before the statement. */
  readonly names: readonly string[]
  /** `loop`: both; `switch`: `break`; `block`: `break` with a name. */
  readonly kind: 'loop' | 'switch' | 'block'
}

/** The function that is being lowered. */
export interface Frame extends Building {
  readonly parent: Frame | undefined
  /** The scope that the function stands in. */
  readonly outerScope: Scope
  readonly captured: Map<Variable, CellIndex>
  readonly targets: Target[]
  /** Labels before the statement that comes next. */
  names: readonly string[]
  /** The object that the exported names of a TypeScript namespace go to. */
  namespace: Register | undefined
}

/** What is known of a function before its body is lowered. */
export type Head = Pick<Func, 'name' | 'at' | 'end' | 'async' | 'generator' | 'arrow'>

export function newFrame(parent: Frame | undefined, outerScope: Scope, head: Head): Frame {
  return { ...begun(head), parent, outerScope, captured: new Map(), targets: [], names: [], namespace: undefined }
}

/** Begins what `break` and `continue` may name; the labels before it are its names. */
export function openTarget(frame: Frame, kind: Target['kind']): Label {
  const label = frame.labels++
  frame.targets.push({ label, names: frame.names, kind })
  frame.names = []
  return label
}

export function closeTarget(frame: Frame): void {
  frame.targets.pop()
}
