import type {
  ArrowFunctionExpression,
  AssignmentTarget,
  BindingPattern,
  Class,
  Expression,
  Function as FunctionNode,
  Node,
  Statement,
} from 'oxc-parser'
import type { Export, Func, Gap, Import } from '../ir/module.ts'
import type { Block, Constant, Register } from '../ir/operation.ts'
import { emit, temporary } from './frame.ts'
import type { Frame } from './frame.ts'
import type { Scope, Scopes } from './scope/scope.ts'

/** The state of lowering one file. */
export interface Context {
  readonly text: string
  readonly scopes: Scopes
  readonly functions: Func[]
  readonly imports: Import[]
  readonly exports: Export[]
  readonly gaps: Gap[]
  scope: Scope
  frame: Frame
  /** The class whose members are lowered, for their names. */
  className: string
  readonly lower: Lower
}

/** Each construct's file reaches the others through these, so that none imports another in a circle. */
export interface Lower {
  /**
   * The value of an expression. `into`: the register that gets it; written last, when all operands have been read. `name`: what
   * a function or class without a name is called.
   */
  readonly expression: (context: Context, node: Expression, into?: Register, name?: string) => Register
  /** An expression whose value nobody takes. */
  readonly effect: (context: Context, node: Expression) => void
  readonly statement: (context: Context, node: Statement) => void
  /** Statements of one scope, functions first. */
  readonly statements: (context: Context, nodes: readonly Statement[]) => void
  readonly func: (context: Context, node: FunctionNode | ArrowFunctionExpression, name: string, into?: Register) => Register
  /** A generator that stands for an async arrow function. */
  readonly awaiter: (context: Context, node: FunctionNode) => Register
  readonly classValue: (context: Context, node: Class, name: string, into?: Register) => Register
  readonly bind: (context: Context, target: BindingPattern | AssignmentTarget, value: Register, node: Node) => void
}

interface Spot {
  readonly start: number
  readonly end: number
}

export function constant(context: Context, value: Constant, { start, end }: Spot, into?: Register): Register {
  const to = into ?? temporary(context.frame)
  emit(context.frame, { op: 'constant', to, value, at: start, end })
  return to
}

export function move(context: Context, from: Register, to: Register, { start, end }: Spot): Register {
  if (from !== to) emit(context.frame, { op: 'move', to, from, at: start, end })
  return to
}

export function branch(context: Context, condition: Register, then: Block, otherwise: Block, { start: at, end }: Spot): void {
  // The word is the representation's; a block is no promise.
  // oxlint-disable-next-line unicorn/no-thenable
  emit(context.frame, { op: 'if', condition, then, else: otherwise, at, end })
}

/** Something that is not understood: listed, and its value is unknown. */
export function gap(context: Context, what: string, { start, end }: Spot, into?: Register): Register {
  const to = into ?? temporary(context.frame)
  context.gaps.push({ what, at: start })
  emit(context.frame, { op: 'gap', what, to, at: start, end })
  return to
}
