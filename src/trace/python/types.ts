import type { Decorator, TypeHint } from '../ir/module.ts'
import type { Constant } from '../ir/operation.ts'
import { textOf } from './context.ts'
import type { Context } from './context.ts'
import { literalValue } from './expressions/literals.ts'
import { stringOf } from './expressions/strings.ts'
import { cellOf } from './frame.ts'
import { lookUp } from './scope/scope.ts'
import { childAt, part, parts } from './tree.ts'
import type { Node } from './tree.ts'

/** What an annotation tells: the type, and for `Annotated[str, Path()]` what is written beside it. */
export interface Annotation {
  readonly type: TypeHint | undefined
  readonly decorators: readonly Decorator[]
}

const nothing: Annotation = { type: undefined, decorators: [] }

export function annotationOf(context: Context, node: Node | undefined): Annotation {
  if (node === undefined) return nothing
  const inner = node.type === 'type' ? childAt(node, 0) : node
  const given = argumentsOf(context, inner)
  if (given?.name !== 'Annotated') return { type: typeHint(context, inner), decorators: [] }
  const [type, ...rest] = given.arguments
  return {
    type: type === undefined ? undefined : typeHint(context, type),
    decorators: rest.flatMap((each) => decoratorData(context, each)),
  }
}

/** What stands in `Annotated` beside the type. */
export function besideType(context: Context, node: Node): readonly Node[] {
  const given = argumentsOf(context, node.type === 'type' ? childAt(node, 0) : node)
  return given?.name === 'Annotated' ? given.arguments.slice(1) : []
}

/** Types that stand for their argument. */
const transparent = new Set([
  'Optional',
  'Annotated',
  'Required',
  'NotRequired',
  'ReadOnly',
  'Final',
  'ClassVar',
  'InitVar',
  'Union',
  'Mapped',
])
/** Types that hold many of their argument. */
const many = new Set([
  'List',
  'list',
  'Sequence',
  'Iterable',
  'Set',
  'set',
  'FrozenSet',
  'frozenset',
  'Iterator',
  'Collection',
  'Generator',
])

/** What an annotation tells; undefined where it tells nothing that helps. */
function typeHint(context: Context, node: Node): TypeHint | undefined {
  switch (node.type) {
    case 'type':
    case 'parenthesized_expression':
      return typeHint(context, childAt(node, 0))
    case 'identifier':
    case 'attribute':
    case 'member_type':
    case 'constrained_type':
      return named(context, textOf(context, node))
    case 'string':
      return fromText(context, stringOf(context, node) ?? '')
    case 'generic_type':
    case 'subscript': {
      const given = argumentsOf(context, node)
      if (given === undefined) return undefined
      if (given.name === 'Literal') return ofLiterals(given.arguments.map((each) => literalValue(context, each)))
      if (transparent.has(given.name)) return ofUnion(context, given.name === 'Annotated' ? given.arguments.slice(0, 1) : given.arguments)
      if (!many.has(given.name)) return named(context, given.written)
      const element = given.arguments[0] === undefined ? undefined : typeHint(context, given.arguments[0])
      return element === undefined ? named(context, given.written) : { name: `${element.name}[]`, literals: undefined, cell: undefined }
    }
    case 'union_type':
      return ofUnion(context, node.children)
    case 'binary_operator':
      return ofUnion(context, [...parts(node, 'left'), ...parts(node, 'right')])
    default:
      return undefined
  }
}

/** A generic type's name without its module, the name as written, and what stands in its brackets. */
function argumentsOf(
  context: Context,
  node: Node,
): { readonly name: string; readonly written: string; readonly arguments: readonly Node[] } | undefined {
  const name = node.type === 'subscript' ? part(node, 'value') : node.type === 'generic_type' ? childAt(node, 0) : undefined
  if (name === undefined) return undefined
  const inner = node.type === 'subscript' ? parts(node, 'subscript') : (node.children[1]?.children ?? [])
  const written = textOf(context, name)
  return { name: lastOf(written), written, arguments: inner.map((each) => (each.type === 'type' ? childAt(each, 0) : each)) }
}

export function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1)
}

function named(context: Context, name: string): TypeHint | undefined {
  if (name === 'None' || !/^[\w.]+$/.test(name)) return undefined
  const variable = name.includes('.') ? undefined : lookUp(context.scope, name)
  const known = variable?.isType === true && variable.captured && variable.frame !== undefined
  return { name, literals: undefined, cell: known ? cellOf(context.frame, variable) : undefined }
}

/** An annotation in quotes: `'Order'`, `'Order | None'`, `'Optional[Order]'`. */
function fromText(context: Context, text: string): TypeHint | undefined {
  const plain = /^(?:Optional\[)?\s*([\w.]{1,200})\s*(?:\]|\|\s*None)?$/.exec(text.trim())?.[1]
  return plain === undefined ? undefined : named(context, plain)
}

function ofUnion(context: Context, nodes: readonly Node[]): TypeHint | undefined {
  const hints = nodes.filter((node) => !isNone(node)).map((node) => typeHint(context, node))
  const [first] = hints
  if (hints.length === 1) return first
  const literals = hints.flatMap((hint) => hint?.literals ?? [undefined])
  return ofLiterals(literals)
}

function isNone(node: Node): boolean {
  return node.type === 'none' || (node.type === 'type' && node.children.length === 1 && isNone(childAt(node, 0)))
}

function ofLiterals(values: readonly Constant[]): TypeHint | undefined {
  if (values.length === 0 || values.includes(undefined)) return undefined
  const kinds = new Set(values.map((value) => typeof value))
  const name = kinds.size > 1 ? 'literal' : typeof values[0] === 'string' ? 'str' : typeof values[0] === 'number' ? 'int' : 'bool'
  return { name, literals: values, cell: undefined }
}

/** `Path(gt=0)`, `Depends(user)` as data; nothing for what is no name and no call of one. */
export function decoratorData(context: Context, node: Node): readonly Decorator[] {
  const callee = node.type === 'call' ? part(node, 'function') : node
  if (callee?.type !== 'identifier' && callee?.type !== 'attribute') return []
  const given = node.type === 'call' ? (part(node, 'arguments')?.children ?? []) : []
  return [
    {
      name: textOf(context, callee),
      arguments: given.filter(({ type }) => type !== 'keyword_argument').map((each) => dataOf(context, each)),
    },
  ]
}

function dataOf(context: Context, node: Node): Constant | { readonly name: string } {
  const name = node.type === 'call' ? part(node, 'function') : node
  if (name?.type === 'identifier' || name?.type === 'attribute') return { name: textOf(context, name) }
  return literalValue(context, node)
}
