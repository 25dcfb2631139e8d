import type { Parameter } from '../ir/module.ts'
import type { Register } from '../ir/operation.ts'
import { branch, constant, self, textOf } from './context.ts'
import type { Context } from './context.ts'
import { closeBlock, emit, newFrame, openBlock, temporary } from './frame.ts'
import { binary } from './expressions/operators.ts'
import { lookUp, newScope } from './scope/scope.ts'
import { childAt, has, part } from './tree.ts'
import type { Node } from './tree.ts'
import { annotationOf, besideType, decoratorData, lastOf } from './types.ts'
import { destination, enterScope, writeName } from './variables.ts'

/** A function value. Its body is lowered now, its captures are those that the body asked for. */
export function lowerFunction(context: Context, node: Node, name: string, into?: Register): Register {
  const { within } = context
  context.within = undefined
  const index = lowerBody(context, node, name, false)
  context.within = within
  const to = into ?? temporary(context.frame)
  emit(context.frame, { op: 'closure', to, function: index, at: node.start, end: node.end })
  return to
}

/** Lowers the function and gives its index. `receives`: its first parameter is the receiver of the call. */
export function lowerBody(context: Context, node: Node, name: string, receives: boolean): number {
  const scope = context.scopes.of.get(node) ?? newScope('function', context.scope)
  const { scope: around } = context
  const index = openFunction(context, node, name, has(node, 'async'), scope.generator)
  enterScope(context, scope)
  lowerParameters(context, part(node, 'parameters')?.children ?? [], receives, around)
  const body = part(node, 'body')
  if (body !== undefined) {
    if (node.type === 'lambda') {
      const value = context.lower.expression(context, body)
      emit(context.frame, { op: 'return', value, at: body.start, end: body.end })
    } else context.lower.statements(context, body.children)
  }
  closeFunction(context)
  return index
}

function openFunction(context: Context, node: Node, name: string, async: boolean, generator: boolean): number {
  const frame = newFrame(context.frame, context.scope, { name, at: node.start, end: node.end, async, generator })
  const index = context.functions.length
  context.functions.push(frame.func)
  context.frame = frame
  return index
}

/** A function that the source does not write as one: a class attribute's value, a piece of a class body. */
export function openPlain(context: Context, node: Node, name: string): number {
  return openFunction(context, node, name, false, false)
}

export function closeFunction(context: Context): void {
  const { parent, outerScope } = context.frame
  if (parent === undefined) return
  context.frame = parent
  context.scope = outerScope
}

interface Later {
  readonly name: string
  readonly value: Register
  readonly fallback: Node | undefined
  readonly node: Node
}

function lowerParameters(context: Context, nodes: readonly Node[], receives: boolean, around: Context['scope']): void {
  const { frame } = context
  const parameters: Parameter[] = []
  const later: Later[] = []
  let receiver: Node | undefined
  let behindStar = false
  for (const node of nodes) {
    if (node.type === 'keyword_separator') behindStar = true
    else if (node.type === 'positional_separator') {
      for (const [index, each] of parameters.entries()) parameters[index] = { ...each, only: 'position' }
    } else {
      const { name, rest, keywords, type, fallback: written } = partsOf(node)
      if (name === undefined) continue
      const own = textOf(context, name)
      const fallback = (type === undefined ? undefined : askedBeside(context, type)) ?? written
      if (receives && receiver === undefined && !rest && !keywords && parameters.length === 0) {
        receiver = node
        const slot = destination(context, own)
        const value = self(context, node, slot)
        if (slot === undefined) writeName(context, own, value, node)
        if (context.within !== undefined) context.within.self = own
        continue
      }
      const slot = destination(context, own)
      const to = slot ?? temporary(frame)
      if (slot === undefined || fallback !== undefined) later.push({ name: own, value: to, fallback, node })
      const marks = { ...(keywords ? { keywords } : undefined), ...(behindStar && !keywords ? { only: 'name' as const } : undefined) }
      const { type: hint, decorators } = annotationOf(context, type)
      // What a framework reads from a parameter stands in its default (`= Depends(user)`), if not in its annotation.
      const told = decorators.length === 0 && fallback?.type === 'call' ? decoratorData(context, fallback) : decorators
      parameters.push({ to, name: own, rest, ...marks, type: hint, decorators: told })
      if (rest) behindStar = true
    }
  }
  if (receiver !== undefined) frame.func.method = true
  frame.func.parameters = parameters
  for (const { name, value, fallback, node } of later) {
    if (fallback !== undefined) lowerDefault(context, value, fallback, around, () => context.lower.expression(context, fallback, value))
    writeName(context, name, value, node)
  }
}

/** What a framework puts into a parameter: `= Depends(user)`, or `Annotated[User, Depends(user)]`. */
const asking = new Set(['Depends', 'Security', 'Query', 'Path', 'Header', 'Cookie', 'Body', 'Form', 'File'])

function askedBeside(context: Context, type: Node): Node | undefined {
  const beside = besideType(context, type)
  return beside.find((each) => {
    const callee = each.type === 'call' ? part(each, 'function') : undefined
    if (callee === undefined) return false
    const path = textOf(context, callee)
    const [first = ''] = path.split('.', 1)
    return asking.has(lastOf(path)) && /^(?:fastapi|aws_lambda_powertools)\b/.test(lookUp(context.scope, first)?.imported ?? '')
  })
}

/** `if value is not there: value = …`, with the names of the scope around the function. */
export function lowerDefault(context: Context, value: Register, spot: Node, around: Context['scope'], compute: () => void): void {
  const { frame, scope } = context
  context.scope = around
  const condition = binary(context, '===', value, constant(context, undefined, spot), spot)
  const outer = openBlock(frame)
  compute()
  branch(context, condition, closeBlock(frame, outer), [], spot)
  context.scope = scope
}

interface ParameterParts {
  readonly name: Node | undefined
  readonly rest: boolean
  readonly keywords: boolean
  readonly type: Node | undefined
  readonly fallback: Node | undefined
}

function partsOf(node: Node): ParameterParts {
  const type = part(node, 'type')
  switch (node.type) {
    case 'identifier':
      return { name: node, rest: false, keywords: false, type, fallback: undefined }
    case 'default_parameter':
    case 'typed_default_parameter': {
      const name = part(node, 'name')
      return { name: name?.type === 'identifier' ? name : undefined, rest: false, keywords: false, type, fallback: part(node, 'value') }
    }
    case 'typed_parameter':
      return { ...partsOf(childAt(node, 0)), type }
    case 'list_splat_pattern':
    case 'dictionary_splat_pattern': {
      const keywords = node.type === 'dictionary_splat_pattern'
      return { ...partsOf(childAt(node, 0)), rest: !keywords, keywords }
    }
    default:
      return { name: undefined, rest: false, keywords: false, type, fallback: undefined }
  }
}
