import type {
  ArrowFunctionExpression,
  BindingIdentifier,
  BindingPattern,
  Expression,
  Function as FunctionNode,
  Node,
  ParamPattern,
  Statement,
} from 'oxc-parser'
import type { Parameter } from '../ir/module.ts'
import type { Register } from '../ir/operation.ts'
import type { Context } from './context.ts'
import { emit, newFrame, temporary } from './frame.ts'
import type { Head } from './frame.ts'
import { bind, replaceUndefined } from './patterns.ts'
import { decoratorData, typeHint } from './types.ts'
import { enterScopeOf, readName, registerOf, variableOf, writeVariable } from './variables.ts'

type AnyFunction = FunctionNode | ArrowFunctionExpression

/** A function value. Its body is lowered now, its captures are those that the body asked for. */
export function lowerFunction(context: Context, node: AnyFunction, name: string, into?: Register): Register {
  const { frame, scope } = context
  const to = into ?? temporary(frame)
  // A named function expression is seen under its name inside.
  const own = node.type === 'FunctionExpression' ? node.id : null
  if (own !== null) enterScopeOf(context, own)
  const index = lowerBody(context, node, node.id?.name ?? name)
  emit(frame, { op: 'closure', to, function: index, at: node.start, end: node.end })
  const inside = own === null ? undefined : variableOf(context, own.name)
  if (inside?.captured === true && inside.frame === frame) writeVariable(context, inside, to, node)
  context.scope = scope
  return to
}

/** An async function that a compiler made a generator of. Its `this` is that around it, which the compiler hands over. */
export function lowerAwaiter(context: Context, node: FunctionNode): Register {
  const index = lowerBody(context, node, '', true)
  const to = temporary(context.frame)
  emit(context.frame, { op: 'closure', to, function: index, at: node.start, end: node.end })
  return to
}

/** Lowers the function and gives its index. `awaits`: it is a generator whose `yield` is an `await`. */
export function lowerBody(context: Context, node: AnyFunction, name: string, awaits = false): number {
  const { body } = node
  const arrow = awaits || node.type === 'ArrowFunctionExpression'
  const index = openFunction(context, node, { name, async: awaits || node.async, generator: node.generator && !awaits, arrow })
  const fields = lowerParameters(context, node.params)
  if (body?.type === 'BlockStatement') {
    if (fields.length > 0) lowerConstructor(context, body.body, fields)
    else context.lower.statements(context, body.body)
  } else if (body !== null) {
    const value = context.lower.expression(context, body)
    emit(context.frame, { op: 'return', value, at: body.start, end: body.end })
  }
  closeFunction(context)
  return index
}

/** A new frame, and the scope of the node. */
function openFunction(context: Context, node: Node, { name, async, generator, arrow }: Kind): number {
  const frame = newFrame(context.frame, context.scope, { name, at: node.start, end: node.end, async, generator, arrow })
  const index = context.functions.length
  context.functions.push(frame.func)
  context.frame = frame
  enterScopeOf(context, node)
  return index
}

type Kind = Omit<Head, 'at' | 'end'>

/** A function that the source does not write as one: a field's first value, a static block, a namespace. */
export function openPlain(context: Context, node: Node, name: string): number {
  return openFunction(context, node, { name, async: false, generator: false, arrow: false })
}

export function closeFunction(context: Context): void {
  const { parent, outerScope } = context.frame
  if (parent === undefined) return
  context.frame = parent
  context.scope = outerScope
}

/** A field's first value, which is computed anew for each object. */
export function lowerInitialiser(context: Context, node: Node, value: Expression, name: string): number {
  const index = openPlain(context, node, name)
  const result = context.lower.expression(context, value, undefined, name)
  emit(context.frame, { op: 'return', value: result, at: value.start, end: value.end })
  closeFunction(context)
  return index
}

/** Gives back those that are fields too: `private readonly repo: Repo`. */
function lowerParameters(context: Context, nodes: readonly ParamPattern[]): readonly BindingIdentifier[] {
  const { frame } = context
  const parameters: Parameter[] = []
  const fields: BindingIdentifier[] = []
  const later: { pattern: BindingPattern; value: Register; node: ParamPattern }[] = []
  for (const node of nodes) {
    const pattern = node.type === 'TSParameterProperty' ? node.parameter : node
    const inner = pattern.type === 'RestElement' ? pattern.argument : pattern
    const plain = inner.type === 'AssignmentPattern' ? inner.left : inner
    // `this` among the parameters is a type annotation.
    if (plain.type === 'Identifier' && plain.name === 'this') continue
    const slot = plain.type === 'Identifier' ? registerOf(context, variableOf(context, plain.name)) : undefined
    const to = slot ?? temporary(frame)
    if (slot === undefined || inner.type === 'AssignmentPattern') later.push({ pattern: inner, value: to, node })
    if (node.type === 'TSParameterProperty' && plain.type === 'Identifier') fields.push(plain)
    const annotated = pattern.type === 'RestElement' ? pattern : plain
    parameters.push({
      to,
      name: plain.type === 'Identifier' ? plain.name : undefined,
      rest: pattern.type === 'RestElement',
      ...(inner.type === 'AssignmentPattern' && { fallback: true }),
      type: 'typeAnnotation' in annotated ? typeHint(context, annotated.typeAnnotation?.typeAnnotation) : undefined,
      decorators: decoratorData(node.decorators),
    })
  }
  frame.func.parameters = parameters
  for (const { pattern, value, node } of later) {
    if (pattern.type === 'AssignmentPattern') {
      // The parameter's own register takes the default.
      replaceUndefined(context, value, pattern.right, pattern.left.type === 'Identifier' ? pattern.left.name : undefined)
      bind(context, pattern.left, value, node)
    } else bind(context, pattern, value, node)
  }
  return fields
}

/** Parameters that are fields too are stored behind `super()`, or first where there is none. */
function lowerConstructor(context: Context, statements: readonly Statement[], fields: readonly BindingIdentifier[]): void {
  const at = statements.findIndex(callsSuper) + 1
  context.lower.statements(context, statements.slice(0, at))
  const { frame } = context
  for (const node of fields) {
    const object = temporary(frame)
    emit(frame, { op: 'this', to: object, at: node.start, end: node.end })
    const value = readName(context, node.name, node)
    emit(frame, { op: 'store', object, key: node.name, value, at: node.start, end: node.end })
  }
  context.lower.statements(context, statements.slice(at))
}

function callsSuper(node: Statement): boolean {
  return node.type === 'ExpressionStatement' && node.expression.type === 'CallExpression' && node.expression.callee.type === 'Super'
}
