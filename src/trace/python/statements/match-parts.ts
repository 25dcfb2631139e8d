import type { Key, Register } from '../../ir/operation.ts'
import { attribute, textOf } from '../context.ts'
import type { Context } from '../context.ts'
import { constantKey } from '../expressions/literals.ts'
import { has, part } from '../tree.ts'
import type { Node } from '../tree.ts'

/** A pattern without what only wraps it. A number with a sign is an expression, and one pattern in brackets is that pattern. */
export function inner(node: Node): Node {
  if (node.type === 'tuple_pattern') {
    const only = elementsOf(node)
    return only.length === 1 && only[0] !== undefined && !has(node, ',') ? inner(only[0]) : node
  }
  if (node.type !== 'case_pattern') return node
  const [only, more] = alternatives(node)
  return only === undefined ? { ...node, type: 'MISSING' } : more === undefined ? inner(only) : node
}

/** What `|` stands between; a `-` belongs to the number behind it. */
export function alternatives(node: Node): readonly Node[] {
  return joinSigns(node.children.filter(({ type }) => type !== '|' && type !== ','))
}

function joinSigns(nodes: readonly Node[]): readonly Node[] {
  const found: Node[] = []
  for (const [index, node] of nodes.entries()) {
    const before = nodes[index - 1]
    if (node.type === '-') continue
    if (before?.type !== '-') found.push(node)
    else found.push({ ...node, type: 'unary_operator', start: before.start, children: [before, { ...node, field: 'argument' }] })
  }
  return found
}

const punctuation = new Set(['(', ')', ','])

export function elementsOf(pattern: Node): readonly Node[] {
  return pattern.children.filter(({ type }) => !punctuation.has(type))
}

/** What `*rest` and `**rest` bind. */
export function splatName(pattern: Node): Node {
  return pattern.children.find(({ type }) => type === 'identifier' || type === '_') ?? pattern
}

/** Where `*rest` stands; -1 for nowhere. */
export function splatPlace(elements: readonly Node[]): number {
  return elements.findIndex((each) => inner(each).type === 'splat_pattern')
}

/** Keys and their patterns; `**rest` is not among them. */
export function keyedParts(pattern: Node): readonly { readonly key: Node; readonly value: Node }[] {
  const found: { key: Node; value: Node }[] = []
  let key: Node | undefined
  for (const each of joinSigns(pattern.children)) {
    if (each.field === 'key') key = each
    else if (each.field === 'value' && key !== undefined) {
      found.push({ key, value: each })
      key = undefined
    }
  }
  return found
}

/** `a.b.c` where it means a value, or a literal. */
export function valueOf(context: Context, node: Node): Register {
  const [first, ...rest] = node.children
  if (node.type !== 'dotted_name' || first === undefined) return context.lower.expression(context, node)
  let value = context.lower.expression(context, first)
  for (const each of rest) value = attribute(context, value, textOf(context, each), { start: node.start, end: each.end })
  return value
}

/** The key of a pattern's part. */
export function patternKey(context: Context, node: Node): Key {
  return constantKey(context, node) ?? { register: valueOf(context, node) }
}

/** The value itself, for `str(x)`: classes that hold their value. */
export const builtin = ''

const builtins = new Set(['bool', 'bytearray', 'bytes', 'dict', 'float', 'frozenset', 'int', 'list', 'set', 'str', 'tuple'])

/** What a class pattern asks of attributes. Positions are known by the fields of the file's data classes, or not at all. */
export function membersOf(context: Context, pattern: Node): readonly { readonly name: string; readonly pattern: Node }[] {
  const [name, ...rest] = elementsOf(pattern)
  const written = name === undefined ? '' : textOf(context, name)
  const fields = context.fields.get(written)
  let place = 0
  return rest.flatMap((each) => {
    const own = inner(each)
    if (own.type === 'keyword_pattern') {
      const [member, value] = joinSigns(own.children.filter(({ type }) => type !== '='))
      return member === undefined || value === undefined ? [] : [{ name: textOf(context, member), pattern: value }]
    }
    if (builtins.has(written)) return [{ name: builtin, pattern: each }]
    const field = fields?.[place++]
    const left = field === undefined ? undefined : part(field, 'left')
    return left === undefined ? [] : [{ name: textOf(context, left), pattern: each }]
  })
}
