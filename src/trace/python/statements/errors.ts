import type { OperationOf, Register } from '../../ir/operation.ts'
import { call, chainLimit, constant, gap, global, unread } from '../context.ts'
import type { Context } from '../context.ts'
import { closeBlock, emit, openBlock, temporary } from '../frame.ts'
import { bind } from '../patterns.ts'
import { childAt, has, ofType, part, parts } from '../tree.ts'
import type { Node } from '../tree.ts'
import { blockOf, chain } from './branches.ts'

/** One `catch`, in which each `except` asks for its class; what none of them takes is thrown on. */
export function lowerTry(context: Context, node: Node): void {
  const { frame } = context
  const outer = openBlock(frame)
  context.lower.statements(context, part(node, 'body')?.children ?? [])
  const otherwise = ofType(node, 'else_clause')
  if (otherwise !== undefined) context.lower.statements(context, part(otherwise, 'body')?.children ?? [])
  const body = closeBlock(frame, outer)
  const clauses = node.children.filter(({ type }) => type === 'except_clause')
  const caught = clauses.length === 0 ? undefined : lowerExcepts(context, clauses)
  const last = ofType(node, 'finally_clause')
  const end = last === undefined ? undefined : blockOf(context, ofType(last, 'block'))
  emit(frame, { op: 'try', body, catch: caught, finally: end, at: node.start, end: node.end })
}

function lowerExcepts(context: Context, clauses: readonly Node[]): OperationOf<'try'>['catch'] {
  const { frame } = context
  const first = clauses[0]
  if (first === undefined) return undefined
  const mark = frame.next
  const error = temporary(frame)
  const outer = openBlock(frame)
  frame.errors.push(error)
  // The classes of this clause, and those of the clauses before it: what these take does not come here.
  const classes: Register[] = []
  const links = clauses.map((node) => ({
    node,
    test: () => classTest(context, node, error, classes),
    body: () => {
      const alias = aliasOf(node)
      // The error says where it was taken: in this clause, not in the first.
      const taken =
        alias === undefined ? error : call(context, global(context, '__caught__', alias), [error, ...classes.toReversed()], alias)
      if (alias !== undefined) bind(context, alias, taken, alias)
      context.lower.statements(context, ofType(node, 'block')?.children ?? [])
    },
  }))
  chain(context, links, () => emit(frame, { op: 'throw', value: error, at: first.start, end: first.start }), first)
  frame.errors.pop()
  const body = closeBlock(frame, outer)
  frame.next = mark
  return { error, body, at: first.start, end: clauses.at(-1)?.end ?? first.end }
}

/** Is the error one of those that the clause names? Undefined: it takes all. The classes are noted. */
function classTest(context: Context, node: Node, error: Register, noted: Register[]): Register | undefined {
  const named = parts(node, 'value').map((value) => (value.type === 'as_pattern' ? childAt(value, 0) : value))
  const [only] = named
  if (only === undefined) return undefined
  const question = global(context, 'isinstance', only)
  let classes: Register
  if (named.length === 1) classes = context.lower.expression(context, only)
  else {
    const items = named.map((value) => ({ value: context.lower.expression(context, value) }))
    classes = temporary(context.frame)
    emit(context.frame, { op: 'array', to: classes, items, at: only.start, end: only.end })
  }
  noted.push(classes)
  return call(context, question, [error, classes], only)
}

function aliasOf(node: Node): Node | undefined {
  const pattern = parts(node, 'value').findLast(({ type }) => type === 'as_pattern')
  return pattern === undefined ? undefined : part(pattern, 'alias')
}

export function lowerRaise(context: Context, node: Node): void {
  const { frame } = context
  const { start: at, end } = node
  const [thrown, ...rest] = node.children.filter(({ type }) => type !== 'from' && type !== 'raise')
  if (thrown === undefined) {
    const value = frame.errors.at(-1) ?? unread(context, 'error of a caller', node)
    emit(frame, { op: 'throw', value, at, end })
    return
  }
  const value = context.lower.expression(context, thrown)
  for (const each of rest) {
    const cause = context.lower.expression(context, each)
    emit(frame, { op: 'store', object: value, key: '__cause__', value: cause, at, end })
  }
  emit(frame, { op: 'throw', value, at, end })
}

/** An assertion narrows nothing: with `-O` it is not there. */
export function lowerAssert(context: Context, node: Node): void {
  const question = global(context, '__assert__', node)
  call(
    context,
    question,
    node.children.map((each) => context.lower.expression(context, each)),
    node,
  )
}

/** `with a as b, c:`: each resource is left when what stands under it has ended, however it ended. */
export function lowerWith(context: Context, node: Node): void {
  const items = ofType(node, 'with_clause')?.children.filter(({ type }) => type === 'with_item') ?? []
  lowerItems(context, node, items, 0)
}

function lowerItems(context: Context, node: Node, items: readonly Node[], index: number): void {
  const item = items[index]
  if (item === undefined) {
    context.lower.statements(context, part(node, 'body')?.children ?? [])
    return
  }
  if (index > chainLimit) {
    gap(context, 'nested too deeply', item)
    return
  }
  const { frame } = context
  const { start: at, end } = item
  let value = part(item, 'value') ?? item
  if (value.type === 'parenthesized_expression' && value.children[0]?.type === 'as_pattern') value = value.children[0]
  const alias = value.type === 'as_pattern' ? part(value, 'alias') : undefined
  const waits = has(node, 'async')
  // The variable that the value may be can be assigned under it.
  const manager = context.lower.expression(context, value.type === 'as_pattern' ? childAt(value, 0) : value, temporary(frame))
  const entered = temporary(frame)
  emit(frame, {
    op: 'invoke',
    to: entered,
    object: manager,
    key: waits ? '__aenter__' : '__enter__',
    arguments: [],
    optional: false,
    at,
    end,
  })
  if (waits) emit(frame, { op: 'await', to: entered, value: entered, at, end })
  if (alias !== undefined) bind(context, alias, entered, alias)
  const outer = openBlock(frame)
  lowerItems(context, node, items, index + 1)
  const body = closeBlock(frame, outer)
  openBlock(frame)
  const nothing = constant(context, null, item)
  const to = temporary(frame)
  const list = [{ value: nothing }, { value: nothing }, { value: nothing }]
  emit(frame, { op: 'invoke', to, object: manager, key: waits ? '__aexit__' : '__exit__', arguments: list, optional: false, at, end })
  if (waits) emit(frame, { op: 'await', to, value: to, at, end })
  const last = closeBlock(frame, outer)
  emit(frame, { op: 'try', body, catch: undefined, finally: last, at: node.start, end: node.end })
}
