import type { ClassMember, Register } from '../ir/operation.ts'
import { call, textOf } from './context.ts'
import type { Context } from './context.ts'
import { isDescription, lowerDataClass } from './data-classes.ts'
import { decoratorName, methodKind } from './decorators.ts'
import { emit, temporary } from './frame.ts'
import { closeFunction, lowerBody, openPlain } from './functions.ts'
import { newScope } from './scope/scope.ts'
import type { Scope } from './scope/scope.ts'
import { childAt, part } from './tree.ts'
import type { Node } from './tree.ts'

interface Members {
  readonly scope: Scope
  readonly list: ClassMember[]
  create: number | undefined
}

/** Decorators that change nothing of a class but what `lowerDataClass` makes. */
const marks = new Set(['dataclass', 'define', 'frozen', 'mutable', 'final', 'runtime_checkable', 'total_ordering', 'unique'])

export function lowerClass(context: Context, node: Node, decorators: readonly Node[]): Register {
  const { frame, scope: outer, within } = context
  const { start: at, end } = node
  const called = part(node, 'name')
  const name = called === undefined ? '' : textOf(context, called)
  const wrappers = decorators
    .filter((each) => !marks.has(decoratorName(context, each)))
    .map((each) => context.lower.expression(context, childAt(each, 0)))
  const bases = basesOf(context, node)
  const [parent, ...parents] = bases.map((base) => context.lower.expression(context, base))
  const scope = context.scopes.of.get(node) ?? newScope('class', outer)
  context.scope = scope
  context.within = { name, base: bases[0] === undefined ? '' : textOf(context, bases[0]), self: '' }
  const members: Members = { scope, list: [], create: undefined }
  for (const statement of part(node, 'body')?.children ?? []) lowerMember(context, statement, members)
  members.create ??= lowerDataClass(context, node, decorators, bases)
  context.scope = outer
  context.within = within
  let to = temporary(frame)
  const more = parents.length === 0 ? undefined : { parents }
  emit(frame, { op: 'class', to, name, parent, ...more, create: members.create, members: members.list, decorators: [], at, end })
  for (const wrapper of wrappers.toReversed()) to = call(context, wrapper, [to], node)
  return to
}

/** `Base[T]` is `Base`. Keywords such as `metaclass=` are not followed. */
function basesOf(context: Context, node: Node): readonly Node[] {
  const bases: Node[] = []
  for (const each of part(node, 'superclasses')?.children ?? []) {
    if (each.type === 'keyword_argument' || each.type === 'list_splat' || each.type === 'dictionary_splat') continue
    const base = each.type === 'subscript' ? (part(each, 'value') ?? each) : each
    // `object`, and what only tells a type checker or forbids instances.
    if (!['object', 'ABC', 'abc.ABC', 'Generic', 'typing.Generic', 'Protocol'].includes(textOf(context, base))) bases.push(base)
  }
  return bases
}

function lowerMember(context: Context, node: Node, members: Members): void {
  switch (node.type) {
    case 'pass_statement':
    case 'type_alias_statement':
      return
    case 'function_definition':
      lowerMethod(context, node, [], members)
      return
    case 'class_definition':
      lowerInner(context, node, [], members)
      return
    case 'decorated_definition': {
      const definition = part(node, 'definition')
      const decorators = node.children.filter(({ type }) => type === 'decorator')
      if (definition?.type === 'function_definition') lowerMethod(context, definition, decorators, members)
      else if (definition?.type === 'class_definition') lowerInner(context, definition, decorators, members)
      return
    }
    case 'expression_statement': {
      const [inner] = node.children
      if (inner === undefined || node.children.length > 1) break
      if (inner.type === 'string' || inner.type === 'ellipsis') return
      if (inner.type !== 'assignment') break
      const left = part(inner, 'left')
      const right = part(inner, 'right')
      if (right === undefined) return
      if (left?.type !== 'identifier' || right.type === 'assignment') break
      if (part(inner, 'type') !== undefined && isDescription(context, right)) return
      lowerField(context, inner, textOf(context, left), members, (own) => context.lower.expression(context, right, undefined, own))
      return
    }
    default:
  }
  const index = openPlain(context, node, memberName(context, ''))
  context.lower.statement(context, node)
  closeFunction(context)
  members.list.push({ key: 'static', static: true, kind: 'block', function: index, decorators: [] })
}

/** An attribute of the class, computed with the class as `this`. */
function lowerField(context: Context, node: Node, key: string, members: Members, value: (name: string) => Register): void {
  const own = memberName(context, key)
  const index = openPlain(context, node, own)
  const result = value(own)
  emit(context.frame, { op: 'return', value: result, at: node.start, end: node.end })
  closeFunction(context)
  members.list.push({ key, static: true, kind: 'field', function: index, decorators: [] })
  bound(members, key)
}

function bound({ scope }: Members, key: string): void {
  const variable = scope.variables.get(key)
  if (variable !== undefined) variable.bound = true
}

function lowerInner(context: Context, node: Node, decorators: readonly Node[], members: Members): void {
  const name = part(node, 'name')
  if (name !== undefined)
    lowerField(context, node, textOf(context, name), members, () => context.lower.classValue(context, node, decorators))
}

function lowerMethod(context: Context, node: Node, decorators: readonly Node[], members: Members): void {
  const name = part(node, 'name')
  if (name === undefined) return
  const key = textOf(context, name)
  const { kind, ofClass, receives, rest } = methodKind(context, key, decorators)
  if (kind === undefined) return
  if (key === '__init__') {
    for (const each of rest) context.lower.effect(context, childAt(each, 0))
    members.create = lowerBody(context, node, memberName(context, key), true)
  } else if (kind === 'method' && rest.some((each) => namesMember(context, each, members.scope))) {
    // Only in the class itself can its names be read.
    lowerField(context, node, key, members, (own) => {
      const wrappers = rest.map((each) => context.lower.expression(context, childAt(each, 0)))
      const index = lowerBody(context, node, own, receives)
      let to = temporary(context.frame)
      emit(context.frame, { op: 'closure', to, function: index, at: node.start, end: node.end })
      for (const wrapper of wrappers.toReversed()) to = call(context, wrapper, [to], node)
      return to
    })
  } else {
    const wrappers = rest.map((each) => context.lower.expression(context, childAt(each, 0)))
    const index = lowerBody(context, node, memberName(context, key), receives)
    members.list.push({ key, static: ofClass, kind, function: index, decorators: wrappers })
  }
  bound(members, key)
  if (context.within !== undefined) context.within.self = ''
}

function memberName({ within }: Context, key: string): string {
  return `${within?.name ?? ''}.${key}`
}

/** Does a decorator name something that the class body has bound? */
function namesMember(context: Context, node: Node, scope: Scope): boolean {
  if (node.type === 'identifier') return scope.variables.get(textOf(context, node))?.bound === true
  if (node.type === 'attribute') return namesMember(context, childAt(node, 0), scope)
  if (node.type === 'keyword_argument') return node.children.slice(1).some((each) => namesMember(context, each, scope))
  return node.children.some((each) => namesMember(context, each, scope))
}
