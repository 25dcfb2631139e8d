import type { Place } from '../../model/place.ts'
import type { Token } from './tokens.ts'

/** An expression as far as declarations are made of it. `other`: anything that would have to be run to know its value. */
export type Expression =
  | { readonly kind: 'text'; readonly value: string; readonly at: Place }
  | { readonly kind: 'constant'; readonly value: number | boolean | null; readonly at: Place }
  /** `func.AuthLevel.ANONYMOUS` */
  | { readonly kind: 'name'; readonly path: string; readonly at: Place }
  | { readonly kind: 'list'; readonly items: readonly Expression[]; readonly at: Place }
  | { readonly kind: 'call'; readonly callee: string; readonly arguments: readonly Argument[]; readonly at: Place }
  | { readonly kind: 'other'; readonly at: Place }
export type CallExpression = Extract<Expression, { kind: 'call' }>

export interface Argument {
  /** Undefined: given by its place. */
  readonly name: string | undefined
  readonly value: Expression
}

const constants: ReadonlyMap<string, boolean | null> = new Map([
  ['True', true],
  ['False', false],
  ['None', null],
])
const deepest = 30

/** The expression that the tokens are. */
export function expressionOf(tokens: readonly Token[], depth = 0): Expression {
  const [first] = tokens
  if (first === undefined) return { kind: 'other', at: { file: '', line: 1, column: 1 } }
  const other: Expression = { kind: 'other', at: first.at }
  if (depth > deepest) return other
  if (first.kind === 'text') {
    const parts = tokens.flatMap((token) => (token.kind === 'text' && !token.formatted ? [token.text] : []))
    return parts.length === tokens.length ? { kind: 'text', value: parts.join(''), at: first.at } : other
  }
  if (first.kind === 'number') {
    const value = Number(first.text.replaceAll('_', ''))
    return tokens.length === 1 && !Number.isNaN(value) ? { kind: 'constant', value, at: first.at } : other
  }
  if (first.text === '[' || first.text === '(') return displayed(tokens, first.at, depth) ?? other
  if (first.kind !== 'name') return other
  const constant = constants.get(first.text)
  if (constant !== undefined) return tokens.length === 1 ? { kind: 'constant', value: constant, at: first.at } : other
  let length = 1
  while (isText(tokens[length], '.') && tokens[length + 1]?.kind === 'name') length += 2
  const path = tokens
    .slice(0, length)
    .map(({ text }) => text)
    .join('')
  if (tokens.length === length) return { kind: 'name', path, at: first.at }
  if (!isText(tokens[length], '(') || closing(tokens, length) !== tokens.length - 1) return other
  return { kind: 'call', callee: path, arguments: argumentsOf(tokens.slice(length + 1, -1), depth), at: first.at }
}

/** `[a, b]`, `(a, b)`; brackets round one value are nothing. */
function displayed(tokens: readonly Token[], at: Place, depth: number): Expression | undefined {
  if (closing(tokens, 0) !== tokens.length - 1) return undefined
  const inner = tokens.slice(1, -1)
  if (inner.some(({ kind, text }) => kind === 'name' && text === 'for')) return undefined
  const parts = split(inner, ',')
  const [only] = parts
  if (isText(tokens[0], '(') && parts.length === 1 && only !== undefined && inner.length > 0) return expressionOf(only, depth + 1)
  return { kind: 'list', items: parts.flatMap((part) => (part.length === 0 ? [] : [expressionOf(part, depth + 1)])), at }
}

function argumentsOf(tokens: readonly Token[], depth: number): readonly Argument[] {
  return split(tokens, ',').flatMap((part): readonly Argument[] => {
    if (part.length === 0) return []
    const [name, equals, next] = part
    const named = name?.kind === 'name' && isText(equals, '=') && !isText(next, '=')
    return [{ name: named ? name.text : undefined, value: expressionOf(named ? part.slice(2) : part, depth + 1) }]
  })
}

export const isText = (token: Token | undefined, text: string): boolean => token?.kind !== 'text' && token?.text === text

/** The index of the bracket that closes the one at `from`; -1 where none does. */
export function closing(tokens: readonly Token[], from: number): number {
  let depth = 0
  for (let index = from; index < tokens.length; index++) {
    const token = tokens[index]
    if (token?.kind !== 'operator') continue
    if (/^[([{]$/.test(token.text)) depth++
    else if (/^[)\]}]$/.test(token.text) && --depth === 0) return index
  }
  return -1
}

/** The parts between separators that stand in no brackets. */
export function split(tokens: readonly Token[], separator: string): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]]
  let depth = 0
  for (const token of tokens) {
    if (token.kind === 'operator') {
      if (/^[([{]$/.test(token.text)) depth++
      else if (/^[)\]}]$/.test(token.text)) depth--
    }
    if (depth === 0 && isText(token, separator)) parts.push([])
    else parts.at(-1)?.push(token)
  }
  return parts
}
