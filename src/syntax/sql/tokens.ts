import { mark } from '../template.ts'

/** `any` reads what most databases read alike and leans to the side where more tokens are seen. */
export type SqlDialect = 'any' | 'mysql' | 'postgresql' | 'sqlite' | 'tsql' | 'partiql'

export type SqlTokenKind =
  | 'space'
  | 'line comment'
  | 'block comment'
  | 'single-quoted'
  | 'double-quoted'
  | 'backtick'
  | 'bracket'
  | 'dollar-quoted'
  | 'number'
  | 'placeholder'
  | 'word'
  | 'operator'

export interface SqlToken {
  readonly kind: SqlTokenKind
  readonly text: string
  /** Has it its closing quote? Always so for what needs none. */
  readonly closed: boolean
}

const space = /\s+/y
const lineComment = /--[^\n\r]*/y
const mysqlLineComment = /(?:--(?![^\s\uE000])|#)[^\n\r]*/y
const number = /0x[0-9a-f]+|(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?/iy
const holeInNumber = /[\w.\uE000]+/y
const word = /[A-Za-z_\u0080-\u009f\u00a1-\u1fff\u2030-\u2fff\u3001-\ufffe][\w$#\u0080-\u009f\u00a1-\u1fff\u2030-\u2fff\u3001-\ufffe]*/y
const prefixedQuote = /(?:[bnxr]|u&|e)'/iy
const placeholder = /\?\d*|\$[\d\uE000]+|:[\w\uE000]+|@@?[\w$\uE000]+|%(?:\(\w+\))?[sd](?!\w)/y
const dollarQuote = /\$(?:[A-Za-z_]\w*)?\$/y
const simpleBracket = /\[[A-Za-z_\uE000][\w $.\uE000-]*\]/y
const operator = /::|:=|[<>!=]=|<>|\|\||->>?|\*\/|\/\*M?!|[^]/y

/**
 * The tokens of an SQL text; together they are the text. Never fails: what has no closing quote runs to the end and says so. Linear. Grammars:
 * MySQL 8.0 ch. 11.1, PostgreSQL 17 ch. 4.1, SQLite "SQL As Understood By SQLite", T-SQL reference "Delimited identifiers", PartiQL specification 2019.
 */
export function sqlTokens(text: string, dialect: SqlDialect = 'any'): readonly SqlToken[] {
  const standard = read(text, dialect, dialect === 'mysql')
  if (dialect !== 'any' || standard.at(-1)?.closed !== false) return standard
  // 'it\'s' ends only for MySQL, ESCAPE '\' only for all others: the reading in which every quote has its partner is the one that was meant.
  const escaping = read(text, dialect, true)
  return escaping.at(-1)?.closed === false ? standard : escaping
}

function read(text: string, dialect: SqlDialect, backslash: boolean): readonly SqlToken[] {
  const tokens: SqlToken[] = []
  let at = 0
  while (at < text.length) {
    const [kind, end] = next(text, at, dialect, backslash)
    tokens.push({ kind, text: text.slice(at, end < 0 ? text.length : end), closed: end >= 0 })
    at = end < 0 ? text.length : end
  }
  return tokens
}

/** Kind and end of the token that begins here; the end is -1 where a quote is never closed. */
function next(text: string, at: number, dialect: SqlDialect, backslash: boolean): readonly [SqlTokenKind, number] {
  const first = text[at] ?? ''
  let end = endOf(space, text, at)
  if (end > 0) return ['space', end]
  if (first === "'") return ['single-quoted', closing(text, at + 1, "'", backslash)]
  if (first === '"') return ['double-quoted', closing(text, at + 1, '"', backslash)]
  if (first === '`') return ['backtick', closing(text, at + 1, '`', false)]
  if (first === '[' && dialect === 'tsql') return ['bracket', closing(text, at + 1, ']', false)]
  if (first === '[' && (dialect === 'any' || dialect === 'sqlite') && !/[\w\])]/.test(text[at - 1] ?? ''))
    if ((end = endOf(simpleBracket, text, at)) > 0) return ['bracket', end]
  if (first === '$' && (dialect === 'any' || dialect === 'postgresql') && (end = endOf(dollarQuote, text, at)) > 0) {
    const close = text.indexOf(text.slice(at, end), end)
    return ['dollar-quoted', close < 0 ? -1 : close + end - at]
  }
  if ((end = endOf(dialect === 'mysql' ? mysqlLineComment : lineComment, text, at)) > 0) return ['line comment', end]
  if (first === '/' && text[at + 1] === '*' && !runsCode(text, at, dialect))
    return ['block comment', commentEnd(text, at, dialect === 'postgresql' || dialect === 'tsql')]
  if ((end = endOf(number, text, at)) > 0) return text[end] === mark ? ['word', endOf(holeInNumber, text, at)] : ['number', end]
  if ((end = endOf(prefixedQuote, text, at)) > 0)
    return ['single-quoted', closing(text, end, "'", backslash || (/e/i.test(first) && dialect !== 'tsql'))]
  if ((end = endOf(word, text, at)) > 0) return ['word', end]
  if ((end = endOf(placeholder, text, at)) > 0) return ['placeholder', end]
  return ['operator', endOf(operator, text, at)]
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

function closing(text: string, at: number, quote: string, backslash: boolean): number {
  for (; at < text.length; at++) {
    if (backslash && text[at] === '\\') at++
    else if (text[at] === quote) {
      if (text[at + 1] !== quote) return at + 1
      at++
    }
  }
  return -1
}

/** MySQL and MariaDB run what stands in these comments, so their content is read as tokens. */
function runsCode(text: string, at: number, dialect: SqlDialect): boolean {
  return (dialect === 'any' || dialect === 'mysql') && (text[at + 2] === '!' || (text[at + 2] === 'M' && text[at + 3] === '!'))
}

function commentEnd(text: string, at: number, nests: boolean): number {
  let depth = 1
  for (at += 2; at < text.length - 1; at++) {
    if (text[at] === '*' && text[at + 1] === '/') {
      depth--
      at++
      if (depth === 0) return at + 1
    } else if (nests && text[at] === '/' && text[at + 1] === '*') {
      depth++
      at++
    }
  }
  return -1
}
