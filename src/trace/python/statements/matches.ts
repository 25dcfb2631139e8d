import type { Register } from '../../ir/operation.ts'
import { attribute, branch, call, constant, gap, global, invoke, item } from '../context.ts'
import type { Context } from '../context.ts'
import { binary, compare } from '../expressions/operators.ts'
import { closeBlock, emit, openBlock, temporary } from '../frame.ts'
import { childAt, part, parts } from '../tree.ts'
import type { Node } from '../tree.ts'
import { takeNames } from './captures.ts'
import { alternatives, builtin, elementsOf, inner, keyedParts, membersOf, patternKey, splatPlace, valueOf } from './match-parts.ts'

/** A block that each case leaves when it has run: `if` its pattern fits, its names are bound; `if` its guard holds, its body runs. */
export function lowerMatch(context: Context, node: Node): void {
  const { frame } = context
  const subjects = parts(node, 'subject')
  const [only] = subjects
  const subject = temporary(frame)
  if (subjects.length === 1 && only !== undefined) context.lower.expression(context, only, subject)
  else {
    const items = subjects.map((each) => ({ value: context.lower.expression(context, each) }))
    emit(frame, { op: 'array', to: subject, items, at: node.start, end: node.end })
  }
  const label = frame.labels++
  const outer = openBlock(frame)
  for (const clause of part(node, 'body')?.children ?? []) {
    if (clause.type !== 'case_clause') continue
    const mark = frame.next
    lowerCase(context, clause, subject, label)
    frame.next = mark
  }
  const body = closeBlock(frame, outer)
  emit(frame, { op: 'block', label, body, at: node.start, end: node.end })
}

function lowerCase(context: Context, node: Node, subject: Register, label: number): void {
  const { frame } = context
  frame.func.branches++
  const patterns = node.children.filter(({ type }) => type === 'case_pattern')
  const [only] = patterns
  const pattern = patterns.length === 1 && only !== undefined ? only : { ...node, type: 'list_pattern', children: patterns }
  const fits = test(context, pattern, subject)
  const outer = openBlock(frame)
  takeNames(context, pattern, subject)
  const guard = part(node, 'guard')
  const condition = guard === undefined ? undefined : context.lower.expression(context, childAt(guard, 0))
  const before = condition === undefined ? undefined : openBlock(frame)
  context.lower.statements(context, part(node, 'consequence')?.children ?? [])
  emit(frame, { op: 'break', label, at: node.end, end: node.end })
  if (before !== undefined && condition !== undefined) branch(context, condition, closeBlock(frame, before), [], guard ?? node)
  const then = closeBlock(frame, outer)
  if (fits === undefined) frame.block.push(...then)
  else branch(context, fits, then, [], node)
}

/** Does a value fit a pattern? Undefined: always. */
function test(context: Context, node: Node, value: Register): Register | undefined {
  if (!needsTest(node)) return undefined
  const pattern = inner(node)
  switch (pattern.type) {
    case 'dotted_name':
      return compare(context, '==', value, valueOf(context, pattern), pattern)
    case 'as_pattern':
      return test(context, childAt(pattern, 0), value)
    case 'union_pattern':
      return joinAll(
        context,
        '||',
        alternatives(pattern).map((each) => () => test(context, each, value)),
        pattern,
      )
    case 'list_pattern':
    case 'tuple_pattern':
      return testElements(context, pattern, value)
    case 'dict_pattern':
      return joinAll(
        context,
        '&&',
        keyedParts(pattern).flatMap(({ key, value: part }) => [
          () => invoke(context, value, '__contains__', [valueOf(context, key)], key),
          () => (needsTest(part) ? test(context, part, item(context, value, patternKey(context, key), part)) : undefined),
        ]),
        pattern,
      )
    case 'class_pattern': {
      const [name] = pattern.children
      if (name === undefined) return undefined
      const isOne = () => call(context, global(context, 'isinstance', name), [value, valueOf(context, name)], pattern)
      const members = membersOf(context, pattern).map(({ name: member, pattern: part }) => () => {
        if (!needsTest(part)) return undefined
        return test(context, part, member === builtin ? value : attribute(context, value, member, part))
      })
      return joinAll(context, '&&', [isOne, ...members], pattern)
    }
    case 'complex_pattern':
    case 'ERROR':
    case 'MISSING':
    case 'DEEP':
      return gap(context, 'unknown pattern', pattern)
    default:
      return compare(context, '==', value, context.lower.expression(context, pattern), pattern)
  }
}

/** A name alone, and a star, fit everything. */
function needsTest(node: Node): boolean {
  const pattern = inner(node)
  switch (pattern.type) {
    case '_':
    case 'identifier':
    case 'splat_pattern':
      return false
    case 'dotted_name':
      return pattern.children.length > 1
    case 'as_pattern':
      return needsTest(childAt(pattern, 0))
    case 'union_pattern':
      return alternatives(pattern).every(needsTest)
    default:
      return true
  }
}

/** As many elements as are named, and each fits. Behind a star they are counted from the end. */
function testElements(context: Context, pattern: Node, value: Register): Register | undefined {
  const elements = elementsOf(pattern)
  const star = splatPlace(elements)
  const least = star < 0 ? elements.length : elements.length - 1
  const length = () => {
    const found = call(context, global(context, 'len', pattern), [value], pattern)
    return binary(context, star < 0 ? '===' : '>=', found, constant(context, least, pattern), pattern)
  }
  const tests = elements.map((each, index) => () => {
    if (index === star || !needsTest(each)) return undefined
    const key = String(star >= 0 && index > star ? index - elements.length : index)
    return test(context, each, item(context, value, key, each))
  })
  return joinAll(context, '&&', [length, ...tests], pattern)
}

/** Tests in a row, each asked only if those before do not settle it. One that asks nothing is left out. */
function joinAll(
  context: Context,
  operator: '&&' | '||',
  tests: readonly (() => Register | undefined)[],
  { start: at, end }: Node,
): Register | undefined {
  const { frame } = context
  let left: Register | undefined
  for (const each of tests) {
    if (left === undefined) {
      left = each()
      continue
    }
    const outer = openBlock(frame)
    const result = each()
    const right = closeBlock(frame, outer)
    if (result === undefined) continue
    const to = temporary(frame)
    emit(frame, { op: 'logic', to, operator, left, right, result, at, end })
    left = to
  }
  return left
}
