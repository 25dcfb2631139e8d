import type {
  Argument as ArgumentNode,
  CallExpression,
  Expression,
  Function as FunctionNode,
  ImportExpression,
  MemberExpression,
  NewExpression,
} from 'oxc-parser'
import type { Argument, Register } from '../../ir/operation.ts'
import type { Context } from '../context.ts'
import { emit, temporary } from '../frame.ts'
import { memberKey } from './keys.ts'

export function lowerCall(context: Context, node: CallExpression, into: Register | undefined, inChain: boolean): Register {
  const { frame } = context
  const { start: at, end } = node
  const optional = inChain && mayStop(node)
  const callee = bare(node.callee)
  if (callee.type === 'Super') {
    const list = lowerArguments(context, node.arguments)
    const to = into ?? temporary(frame)
    emit(frame, { op: 'super', to, key: undefined, arguments: list, at, end })
    return to
  }
  if (callee.type === 'MemberExpression' && asyncGenerator(node, callee) === undefined)
    return lowerInvoke(context, node, callee, into, optional)
  const generator = asyncGenerator(node, callee)
  if (generator !== undefined) return lowerAwaiter(context, node, generator, into)
  const called = lowerLink(context, callee, inChain)
  const list = lowerArguments(context, node.arguments)
  const to = into ?? temporary(frame)
  emit(frame, { op: 'call', to, callee: called, arguments: list, optional, at, end })
  return to
}

function lowerInvoke(
  context: Context,
  node: CallExpression,
  callee: MemberExpression,
  into: Register | undefined,
  optional: boolean,
): Register {
  const { frame } = context
  const { end } = node
  const at = startOfCall(context, node, callee)
  if (callee.object.type === 'Super') {
    const key = memberKey(context, callee)
    const list = lowerArguments(context, node.arguments)
    const to = into ?? temporary(frame)
    emit(frame, { op: 'super', to, key, arguments: list, at, end })
    return to
  }
  const object = lowerLink(context, callee.object, optional)
  const key = memberKey(context, callee)
  const list = lowerArguments(context, node.arguments)
  const to = into ?? temporary(frame)
  emit(frame, { op: 'invoke', to, object, key, arguments: list, optional, at, end })
  return to
}

/** A call in a chain over several lines starts where its method is named. */
function startOfCall({ text }: Context, { start }: CallExpression, { object, property }: MemberExpression): number {
  return text.slice(object.end, property.start).includes('\n') ? property.start : start
}

/**
 * Compilers for old targets make generators of async functions: TypeScript `__awaiter(this, void 0, void 0, function* () {…})`,
 * esbuild `__async(this, null, function* () {…})`. The generator, whose `yield` is an `await`.
 */
function asyncGenerator(node: CallExpression, callee: Expression): FunctionNode | undefined {
  const last = node.arguments.at(-1)
  if (last?.type !== 'FunctionExpression' || !last.generator || last.async || node.arguments.length < 3) return undefined
  const called = callee.type === 'MemberExpression' && !callee.computed ? callee.property : callee
  return called.type === 'Identifier' && (called.name === '__awaiter' || called.name === '__async') ? last : undefined
}

function lowerAwaiter(context: Context, node: CallExpression, generator: FunctionNode, into: Register | undefined): Register {
  const { frame } = context
  const callee = context.lower.awaiter(context, generator)
  // Where the generator has the parameters, the function around it hands on what it got.
  const [, handed] = node.arguments
  const list =
    generator.params.length === 0 || handed === undefined || handed.type === 'SpreadElement' || handed.type !== 'Identifier'
      ? []
      : [{ value: context.lower.expression(context, handed), spread: true }]
  const to = into ?? temporary(frame)
  emit(frame, { op: 'call', to, callee, arguments: list, optional: false, at: node.start, end: node.end })
  return to
}

/** A callee without what vanishes at run time and leaves `this` in place: `(a?.b)()`, `a.b!()`. */
function bare(callee: Expression): Expression {
  let node = callee
  for (;;) {
    switch (node.type) {
      case 'ParenthesizedExpression':
      case 'TSNonNullExpression':
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSTypeAssertion':
      case 'TSInstantiationExpression':
      case 'ChainExpression':
        node = node.expression
        break
      default:
        return node
    }
  }
}

/** A member load. `inChain`: inside an optional chain, so that links behind a `?.` give undefined where it stops. */
export function lowerMember(context: Context, node: MemberExpression, into: Register | undefined, inChain: boolean): Register {
  const { frame } = context
  const { start: at, end } = node
  if (node.object.type === 'Super') {
    const key = memberKey(context, node)
    const to = into ?? temporary(frame)
    emit(frame, { op: 'super-load', to, key, at, end })
    return to
  }
  const object = lowerLink(context, node.object, inChain)
  const key = memberKey(context, node)
  const to = into ?? temporary(frame)
  emit(frame, { op: 'load', to, object, key, optional: inChain && mayStop(node), at, end })
  return to
}

/** What a link of a chain hangs on. */
export function lowerLink(context: Context, node: Expression, inChain: boolean, into?: Register): Register {
  if (inChain) {
    if (node.type === 'MemberExpression') return lowerMember(context, node, into, true)
    if (node.type === 'CallExpression') return lowerCall(context, node, into, true)
    if (node.type === 'TSNonNullExpression') return lowerLink(context, node.expression, true, into)
  }
  return context.lower.expression(context, node, into)
}

/** Is there a `?.` in this link or before it? */
function mayStop(link: Expression): boolean {
  let node = link
  for (;;) {
    if (node.type === 'MemberExpression') {
      if (node.optional) return true
      node = node.object
    } else if (node.type === 'CallExpression') {
      if (node.optional) return true
      node = node.callee
    } else if (node.type === 'TSNonNullExpression') node = node.expression
    else return false
  }
}

export function lowerNew(context: Context, node: NewExpression, into: Register | undefined): Register {
  const callee = context.lower.expression(context, node.callee)
  const list = lowerArguments(context, node.arguments)
  const to = into ?? temporary(context.frame)
  emit(context.frame, { op: 'new', to, callee, arguments: list, at: node.start, end: node.end })
  return to
}

export function lowerImport(context: Context, node: ImportExpression, into: Register | undefined): Register {
  const specifier = context.lower.expression(context, node.source)
  const to = into ?? temporary(context.frame)
  emit(context.frame, { op: 'import', to, specifier, at: node.start, end: node.end })
  return to
}

function lowerArguments(context: Context, nodes: readonly ArgumentNode[]): readonly Argument[] {
  const list: Argument[] = []
  for (const node of nodes) {
    if (node.type === 'SpreadElement') list.push({ value: context.lower.expression(context, node.argument), spread: true })
    else list.push({ value: context.lower.expression(context, node) })
  }
  return list
}
