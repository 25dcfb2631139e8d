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
import type { Register } from '../ir/operation.ts'
import type { Frame } from './frame.ts'
import type { Scope, Scopes } from './scope/scope.ts'

export { branch, constant, gap, move } from '../ir/building.ts'

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
