import type { Register } from '../../ir/operation.ts'
import { call, constant, gap, global, textOf } from '../context.ts'
import type { Context } from '../context.ts'
import { emit, temporary } from '../frame.ts'
import { has, part } from '../tree.ts'
import type { Node } from '../tree.ts'
import { literalOf, unescape } from './unquote.ts'

type Parts = (string | Register)[]

/** Strings, those written one behind the other, and f-strings. */
export function lowerText(context: Context, node: Node, into: Register | undefined): Register {
  const known = stringOf(context, node)
  if (known !== undefined) return constant(context, known, node, into)
  const parts: Parts = []
  for (const string of node.type === 'concatenated_string' ? node.children : [node]) addString(context, string, parts)
  if (parts.every((each) => typeof each === 'string')) return constant(context, parts.join(''), node, into)
  const to = into ?? temporary(context.frame)
  emit(context.frame, { op: 'text', to, parts, at: node.start, end: node.end })
  return to
}

/** The value of a string that is written out; undefined for all else. */
export function stringOf(context: Context, node: Node): string | undefined {
  if (node.type === 'string') {
    if (node.children.length > 0) return undefined
    const { prefix, content } = literalOf(textOf(context, node))
    return unescape(content, prefix)
  }
  if (node.type !== 'concatenated_string') return undefined
  let value = ''
  for (const child of node.children) {
    const piece = stringOf(context, child)
    if (piece === undefined) return undefined
    value += piece
  }
  return value
}

function add(parts: Parts, text: string): void {
  const last = parts.at(-1)
  if (typeof last === 'string') parts[parts.length - 1] = last + text
  else if (text !== '') parts.push(text)
}

function addString(context: Context, node: Node, parts: Parts): void {
  const plain = stringOf(context, node)
  if (plain !== undefined) {
    add(parts, plain)
    return
  }
  const [first] = node.children
  const start = first?.type === 'string_start' ? textOf(context, first) : ''
  const prefix = start.replaceAll(/["']/g, '').toLowerCase()
  if (prefix.includes('t')) {
    parts.push(gap(context, 'template string', node))
    return
  }
  for (const child of node.children) {
    if (child.type === 'string_content') add(parts, unescape(textOf(context, child).replaceAll('{{', '{').replaceAll('}}', '}'), prefix))
    else if (child.type === 'interpolation') addValue(context, child, parts)
  }
}

/** `{value!r:spec}`. */
function addValue(context: Context, node: Node, parts: Parts): void {
  const expression = part(node, 'expression')
  if (expression === undefined) return
  // `{x=}` shows what is computed before its value.
  if (has(node, '=')) add(parts, `${textOf(context, expression)}=`)
  const given = context.lower.expression(context, expression)
  const specifier = part(node, 'format_specifier')
  const conversion = part(node, 'type_conversion')
  // `!r` writes line breaks and quotes as escapes, and so does `=` alone.
  const escapes = conversion === undefined ? has(node, '=') && specifier === undefined : textOf(context, conversion) !== '!s'
  const value = escapes ? call(context, global(context, 'repr', node), [given], node) : given
  if (specifier === undefined) {
    parts.push(value)
    return
  }
  for (const inner of specifier.children) {
    const computed = part(inner, 'expression')
    if (computed !== undefined) context.lower.effect(context, computed)
  }
  const spec = textOf(context, specifier).slice(1)
  parts.push(
    isNumeric(spec) ? call(context, global(context, '__format__', node), [value, constant(context, spec, specifier)], node) : value,
  )
}

/** Specifications that only a number can have: `d`, `.2f`, `,`. They give text that holds no letters of a caller's. */
function isNumeric(spec: string): boolean {
  const found = /^(?:.?[<>=^])?[+\- ]?z?#?0?\d{0,9}([,_]?)(?:\.\d{1,9})?([bcdoxXneEfFgG%]?)$/.exec(spec)
  return found !== null && (found[1] !== '' || found[2] !== '')
}
