import { anything, complement, of, union } from '../characters.ts'
import type { CharacterSet } from '../characters.ts'
import type { HoleContext, Language } from '../language.ts'
import { identifier } from '../named-characters.ts'
import { mark, marked } from '../template.ts'
import { sqlSkeleton } from './skeleton.ts'
import { sqlTokens } from './tokens.ts'
import type { SqlDialect, SqlToken } from './tokens.ts'

export type SqlContext =
  | 'single-quoted'
  | 'double-quoted'
  | 'backtick'
  | 'bracket'
  | 'dollar-quoted'
  /** A value without quotes: a placeholder would do. */
  | 'bare'
  /** The name of a table or column, a direction, a keyword: no placeholder can stand here, only a list of allowed names helps. */
  | 'identifier'
  | 'comment'
  /** The statement begins with the hole. */
  | 'whole'

/** A word, a number, a qualified name. More than naming another column it does not do. */
const outsideName = complement(union(identifier, of('.')))

/** SQL as one database reads it; without a dialect as most do. */
export function sql(dialect: SqlDialect = 'any'): Language<HoleContext<SqlContext>> {
  const backslash = dialect === 'any' || dialect === 'mysql'
  return {
    id: 'sql',
    filling: union(identifier, of('.?$"`[]')),
    contexts: (pieces) => holes(sqlTokens(marked(pieces), dialect), backslash),
    skeleton: (pieces) => sqlSkeleton(sqlTokens(marked(pieces), dialect)),
  }
}

function holes(tokens: readonly SqlToken[], backslash: boolean): readonly HoleContext<SqlContext>[] {
  const found: HoleContext<SqlContext>[] = []
  const seen = tokens.filter((token) => token.kind !== 'space' && token.kind !== 'block comment' && token.kind !== 'line comment')
  let index = 0
  let clause = ''
  for (const token of tokens) {
    const isSeen = token === seen[index]
    const before = isSeen ? seen[index - 1] : undefined
    const after = isSeen ? seen[index + 1] : undefined
    if (isSeen) index++
    if (token.text.includes(mark)) {
      const context = contextIn(token, before, after, clause)
      const hole = { context, ...breakOut(context, token, backslash) }
      for (const character of token.text) if (character === mark) found.push(hole)
    }
    if (token.kind === 'word' && clauses.test(token.text)) clause = token.text.toLowerCase()
    if (token.text === ';') clause = ''
  }
  return found
}

const clauses =
  /^(?:select|from|join|where|having|on|by|into|update|set|values|limit|offset|in|like|between|and|or|not|when|then|else|return|returning|table|column|index|view|schema|database|use|truncate|call|exec|execute|as|collate|interval|top|fetch|distinct)$/i
const namesFollow =
  /^(?:select|from|join|by|into|update|set|returning|table|column|index|view|schema|database|use|truncate|call|exec|execute|as|collate|distinct)$/
const compares = /^(?:[=<>]|[<>!]=|<>|like|ilike|in|is|between|not|collate)$/i

function contextIn(token: SqlToken, before: SqlToken | undefined, after: SqlToken | undefined, clause: string): SqlContext {
  switch (token.kind) {
    case 'single-quoted':
    case 'double-quoted':
    case 'backtick':
    case 'dollar-quoted':
    case 'bracket':
      return token.kind
    case 'line comment':
    case 'block comment':
      return 'comment'
    default:
  }
  if (token.kind === 'placeholder') return 'bare'
  if (before === undefined || before.text === ';') return token.text.startsWith(mark) ? 'whole' : 'identifier'
  if (before.text === '.' || after?.text === '.') return 'identifier'
  if (token.text !== mark) return /^\d/.test(token.text) ? 'bare' : 'identifier'
  if (before.kind === 'operator' && before.text !== ',' && before.text !== '(') return 'bare'
  if (namesFollow.test(clause) || (after !== undefined && compares.test(after.text))) return 'identifier'
  return 'bare'
}

function breakOut(context: SqlContext, token: SqlToken, backslash: boolean): { breaksOut: CharacterSet; onlyWith?: CharacterSet } {
  switch (context) {
    case 'single-quoted':
      return { breaksOut: backslash || /^e'/i.test(token.text) ? of("'\\") : of("'") }
    case 'double-quoted':
      return { breaksOut: backslash ? of('"\\') : of('"') }
    case 'backtick':
      return { breaksOut: of('`') }
    case 'bracket':
      return { breaksOut: outsideName }
    case 'dollar-quoted':
      return { breaksOut: of('$') }
    case 'comment':
      return token.kind === 'line comment' ? { breaksOut: of('\n\r') } : { breaksOut: of('*'), onlyWith: of('/') }
    case 'bare':
    case 'identifier':
      return { breaksOut: outsideName }
    case 'whole':
      return { breaksOut: anything }
  }
}
