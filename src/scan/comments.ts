import { createRequire } from 'node:module'
import { Lexer } from 'yaml'
import { parseSource } from '../read/serverless/literal/source.ts'

/** A comment of a file, one line of it. */
export interface Comment {
  /** Counted from 1. */
  readonly line: number
  readonly column: number
  /** What stands behind the comment sign. */
  readonly text: string
  /** Nothing else stands on the line. */
  readonly alone: boolean
}

/**
 * The comments of a file as its own language sees them: a `#` inside a string is none. Languages without comments, and those that
 * are not known here, have none.
 */
export function commentsOf(file: string, source: string): readonly Comment[] {
  const ranges = rangesOf(file, source)
  if (ranges.length === 0) return []
  const starts = [0]
  for (let end = source.indexOf('\n'); end >= 0; end = source.indexOf('\n', end + 1)) starts.push(end + 1)
  let line = 0
  return ranges.map(({ start, text }) => {
    while ((starts[line + 1] ?? Infinity) <= start) line++
    const lineStart = starts[line] ?? 0
    return { line: line + 1, column: start - lineStart + 1, text, alone: source.slice(lineStart, start).trim() === '' }
  })
}

interface Range {
  readonly start: number
  readonly text: string
}

function rangesOf(file: string, source: string): readonly Range[] {
  if (/\.ya?ml$/i.test(file)) return yamlComments(source)
  if (/\.[cm]?[jt]sx?$/i.test(file)) return scriptComments(file, source)
  if (/\.py$/i.test(file)) return pythonComments(source)
  return []
}

/**
 * Comments and strings of Python. One in triple quotes ends at the next three, another one with its line at the latest.
 * https://docs.python.org/3/reference/lexical_analysis.html#string-and-bytes-literals
 */
const pythonPart =
  /#[^\r\n]*|"""(?:[^"\\]|\\[^]|"(?!""))*(?:""")?|'''(?:[^'\\]|\\[^]|'(?!''))*(?:''')?|"(?:[^"\\\r\n]|\\[^])*"?|'(?:[^'\\\r\n]|\\[^])*'?/g

function pythonComments(source: string): readonly Range[] {
  return [...source.matchAll(pythonPart)].flatMap(({ index, 0: part }) =>
    part.startsWith('#') ? [{ start: index, text: part.slice(1) }] : [],
  )
}

/** The lexer's mark before the text of a plain or block scalar. */
const scalarMark = '\u001f'

function yamlComments(source: string): readonly Range[] {
  const found: Range[] = []
  let offset = 0
  let inScalar = false
  for (const token of new Lexer().lex(source)) {
    // Marks stand for themselves and for no character of the file; a byte order mark stands for one.
    if (token === scalarMark || token === '\u0002' || token === '\u0018') {
      inScalar = token === scalarMark
      continue
    }
    if (!inScalar && token.startsWith('#')) found.push({ start: offset, text: token.slice(1) })
    inScalar = false
    offset += token.length
  }
  return found
}

function scriptComments(file: string, source: string): readonly Range[] {
  // The parser is native: a text that would end the process is turned away by the reader, and so it is here.
  if (parseSource(file, source) === undefined) return []
  const { parseSync } = createRequire(import.meta.url)('oxc-parser') as typeof import('oxc-parser')
  return parseSync(file, source).comments.flatMap(({ type, value, start }) => (type === 'Line' ? [{ start, text: value }] : []))
}
