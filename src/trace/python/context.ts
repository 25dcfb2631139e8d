import { gap } from '../ir/building.ts'
import type { Spot } from '../ir/building.ts'
import type { Export, Func, Gap, Import } from '../ir/module.ts'
import type { Key, Register } from '../ir/operation.ts'
import { emit, temporary } from './frame.ts'
import type { Frame } from './frame.ts'
import type { Scope, Scopes } from './scope/scope.ts'
import type { Node } from './tree.ts'

export { branch, constant, gap, move, unread } from '../ir/building.ts'
export type { Spot } from '../ir/building.ts'

/** The class whose members are lowered. */
export interface ClassAround {
  readonly name: string
  /** The first base as written, for `Base.method(self)`. */
  readonly base: string
  /** What the method at hand calls its receiver. */
  self: string
}

/** The state of lowering one file. */
export interface Context {
  readonly text: string
  readonly scopes: Scopes
  readonly functions: Func[]
  readonly imports: Import[]
  readonly exports: Export[]
  readonly gaps: Gap[]
  /** The module's own frame, whose cells imports fill. */
  readonly module: Frame
  scope: Scope
  frame: Frame
  within: ClassAround | undefined
  /** Fields of the file's data classes, for those that inherit them. */
  readonly fields: Map<string, readonly Node[]>
  /** Those of them whose fields are held to their types. */
  readonly checked: Set<string>
  readonly lower: Lower
}

/** Each construct's file reaches the others through these, so that none imports another in a circle. */
export interface Lower {
  /** The value of an expression. `into`: the register that gets it; written last, when all operands have been read. */
  readonly expression: (context: Context, node: Node, into?: Register, name?: string) => Register
  /** An expression whose value nobody takes. */
  readonly effect: (context: Context, node: Node) => void
  readonly statement: (context: Context, node: Node) => void
  readonly statements: (context: Context, nodes: readonly Node[]) => void
  readonly func: (context: Context, node: Node, name: string, into?: Register) => Register
  readonly classValue: (context: Context, node: Node, decorators: readonly Node[]) => Register
}

/** More than these in a row (`elif`, `except`, resources of one `with`) would stand too deep in each other for whoever reads them. */
export const chainLimit = 200

export function textOf(context: Context, { start, end }: Spot): string {
  return context.text.slice(start, end)
}

/** Said once for a function. */
export function unfinished(context: Context, spot: Spot, into?: Register): Register {
  const { frame } = context
  if (frame.full) return into ?? temporary(frame)
  frame.full = true
  return gap(context, 'not finished here', spot, into)
}

export function global(context: Context, name: string, { start, end }: Spot, into?: Register): Register {
  const to = into ?? temporary(context.frame)
  emit(context.frame, { op: 'global', to, name, at: start, end })
  return to
}

export function self(context: Context, { start, end }: Spot, into?: Register): Register {
  const to = into ?? temporary(context.frame)
  emit(context.frame, { op: 'this', to, at: start, end })
  return to
}

export function call(context: Context, callee: Register, values: readonly Register[], { start, end }: Spot, into?: Register): Register {
  const to = into ?? temporary(context.frame)
  emit(context.frame, { op: 'call', to, callee, arguments: values.map((value) => ({ value })), optional: false, at: start, end })
  return to
}

export function invoke(context: Context, object: Register, key: Key, values: readonly Register[], spot: Spot, into?: Register): Register {
  const to = into ?? temporary(context.frame)
  const { start: at, end } = spot
  emit(context.frame, { op: 'invoke', to, object, key, arguments: values.map((value) => ({ value })), optional: false, at, end })
  return to
}

/** `a.key`. */
export function attribute(context: Context, object: Register, key: Key, { start, end }: Spot, into?: Register): Register {
  const to = into ?? temporary(context.frame)
  emit(context.frame, { op: 'load', to, object, key, optional: false, at: start, end })
  return to
}

/** `a[key]`. */
export function item(context: Context, object: Register, key: Key, { start, end }: Spot, into?: Register): Register {
  const to = into ?? temporary(context.frame)
  emit(context.frame, { op: 'load', to, object, key, optional: false, item: true, at: start, end })
  return to
}

/** Puts an element under a key. */
export function storeItem(context: Context, object: Register, key: Key, value: Register, { start, end }: Spot): void {
  emit(context.frame, { op: 'store', object, key, value, item: true, at: start, end })
}

export function emitSuperLoad(context: Context, key: Key, { start, end }: Spot, into?: Register): Register {
  const to = into ?? temporary(context.frame)
  emit(context.frame, { op: 'super-load', to, key, at: start, end })
  return to
}
