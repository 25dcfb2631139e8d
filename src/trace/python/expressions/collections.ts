import type { Register } from '../../ir/operation.ts'
import { branch, chainLimit, gap, invoke, move, storeItem } from '../context.ts'
import type { Context } from '../context.ts'
import { closeBlock, emit, openBlock, temporary } from '../frame.ts'
import { childAt, has, part, partOrMissing } from '../tree.ts'
import type { Node } from '../tree.ts'
import { enterComprehension } from '../variables.ts'
import { bind } from '../patterns.ts'
import { argumentOf } from './calls.ts'
import { keyOf } from './literals.ts'

/** Lists, tuples and sets are arrays. */
export function lowerArray(context: Context, node: Node, into: Register | undefined): Register {
  const items = node.children.map((each) => argumentOf(context, each))
  const to = into ?? temporary(context.frame)
  emit(context.frame, { op: 'array', to, items, at: node.start, end: node.end })
  return to
}

/** The dictionary is there before its values, so it cannot be made in the register of a variable that they may read. */
export function lowerDictionary(context: Context, node: Node, into: Register | undefined): Register {
  const { frame } = context
  const to = temporary(frame)
  emit(frame, { op: 'object', to, at: node.start, end: node.end })
  for (const each of node.children) {
    const mark = frame.next
    if (each.type === 'dictionary_splat') {
      const from = context.lower.expression(context, childAt(each, 0))
      emit(frame, { op: 'copy', object: to, from, except: [], at: each.start, end: each.end })
    } else lowerPair(context, each, to)
    frame.next = mark
  }
  return into === undefined ? to : move(context, to, into, node)
}

function lowerPair(context: Context, node: Node, object: Register): void {
  const key = keyOf(context, partOrMissing(node, 'key'))
  const value = context.lower.expression(context, partOrMissing(node, 'value'))
  storeItem(context, object, key, value, node)
}

/** `[a for b in c if d]`, and its kin. A generator expression is computed at once. */
export function lowerComprehension(context: Context, node: Node, into: Register | undefined): Register {
  const { frame, scope } = context
  const [body, ...clauses] = node.children
  const to = temporary(frame)
  const ofPairs = node.type === 'dictionary_comprehension'
  if (ofPairs) emit(frame, { op: 'object', to, at: node.start, end: node.end })
  else emit(frame, { op: 'array', to, items: [], at: node.start, end: node.end })
  const mark = frame.next
  enterComprehension(context, node)
  lowerClauses(context, clauses, 0, () => {
    if (body === undefined) return
    if (ofPairs) lowerPair(context, body, to)
    else {
      const value = context.lower.expression(context, body)
      invoke(context, to, 'append', [value], body)
    }
  })
  context.scope = scope
  frame.next = mark
  return into === undefined ? to : move(context, to, into, node)
}

function lowerClauses(context: Context, clauses: readonly Node[], index: number, inner: () => void): void {
  const clause = clauses[index]
  if (clause === undefined) {
    inner()
    return
  }
  if (index > chainLimit) {
    gap(context, 'nested too deeply', clause)
    return
  }
  const { frame } = context
  if (clause.type === 'if_clause') {
    frame.func.branches++
    const condition = context.lower.expression(context, childAt(clause, 0))
    const outer = openBlock(frame)
    lowerClauses(context, clauses, index + 1, inner)
    branch(context, condition, closeBlock(frame, outer), [], clause)
    return
  }
  frame.func.branches++
  const label = frame.labels++
  const source = context.lower.expression(context, partOrMissing(clause, 'right'))
  const item = temporary(frame)
  const outer = openBlock(frame)
  frame.loops.push({ out: label, on: label })
  const { start: at, end } = clause
  if (has(clause, 'async')) emit(frame, { op: 'await', to: item, value: item, at, end })
  const left = part(clause, 'left')
  if (left !== undefined) bind(context, left, item, left)
  lowerClauses(context, clauses, index + 1, inner)
  frame.loops.pop()
  const body = closeBlock(frame, outer)
  emit(frame, { op: 'each', label, over: 'values', source, item, body, at, end })
}
