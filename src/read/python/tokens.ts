import type { Place } from '../../model/place.ts'

/** The smallest parts of a Python program, as far as declarations need them. https://docs.python.org/3/reference/lexical_analysis.html */
export type Token =
  | { readonly kind: 'name' | 'number' | 'operator'; readonly text: string; readonly at: Place }
  /** `formatted`: an f-string, or one with escapes that are not undone here: its value is not told. */
  | { readonly kind: 'text'; readonly text: string; readonly formatted: boolean; readonly at: Place }

/** What Python takes for one line: brackets and backslashes may spread it over several. */
export interface LogicalLine {
  /** Columns before the first token; a tab counts up to the next eighth. */
  readonly indent: number
  readonly tokens: readonly Token[]
}

const blank = /[ \t\f\r]/
const nameForm = /[\p{L}_][\p{L}\p{N}_]*/uy
const numberForm = /\d[\w.]*/y
const prefixForm = /^[rbuft]{1,2}$/i

/** Takes a file apart. Never throws: what is not closed ends with the file. */
export function logicalLines(file: string, source: string): readonly LogicalLine[] {
  const lines: LogicalLine[] = []
  let tokens: Token[] = []
  let indent = 0
  let depth = 0
  let line = 1
  let start = 0
  let at = 0
  const end = (): void => {
    if (tokens.length > 0) lines.push({ indent, tokens })
    tokens = []
  }
  const add = (token: Token): void => {
    // Behind a semicolon the line's own indentation still holds.
    const before = source.slice(start, at)
    if (tokens.length === 0 && before.trim() === '') indent = widthOf(before)
    tokens.push(token)
  }
  const newLine = (): void => {
    line++
    start = at + 1
  }
  while (at < source.length) {
    const char = source[at] ?? ''
    const place: Place = { file, line, column: at - start + 1 }
    if (char === '\n') {
      if (depth === 0) end()
      newLine()
      at++
    } else if (blank.test(char)) at++
    else if (char === '#') while (at < source.length && source[at] !== '\n') at++
    else if (char === '\\' && /^\\\r?\n/.test(source.slice(at, at + 3))) {
      at = source.indexOf('\n', at)
      newLine()
      at++
    } else if (char === '"' || char === "'") {
      const prefix = prefixBefore(tokens, line, place.column)
      if (prefix !== '') tokens.pop()
      const text = stringAt(source, at, prefix)
      add({ kind: 'text', text: text.value, formatted: text.formatted, at: place })
      for (let next = source.indexOf('\n', at); next >= 0 && next < text.end; next = source.indexOf('\n', next + 1)) {
        line++
        start = next + 1
      }
      at = text.end
    } else {
      const word = match(nameForm, source, at)
      const number = word === undefined ? match(numberForm, source, at) : undefined
      const text = word ?? number ?? char
      add({ kind: word === undefined ? (number === undefined ? 'operator' : 'number') : 'name', text, at: place })
      if (text === '(' || text === '[' || text === '{') depth++
      else if (text === ')' || text === ']' || text === '}') depth = Math.max(0, depth - 1)
      else if (text === ';' && depth === 0) {
        tokens.pop()
        end()
      }
      at += text.length
    }
  }
  end()
  return lines
}

function match(form: RegExp, source: string, at: number): string | undefined {
  form.lastIndex = at
  return form.exec(source)?.[0]
}

const widthOf = (space: string): number =>
  space.split('').reduce((width, char) => (char === '\t' ? width - (width % 8) + 8 : char === '\f' ? 0 : width + 1), 0)

/** `r`, `f`, `b` … that stands right before the quotation mark. */
function prefixBefore(tokens: readonly Token[], line: number, column: number): string {
  const last = tokens.at(-1)
  const touches = last?.kind === 'name' && last.at.line === line && last.at.column + last.text.length === column
  return touches && prefixForm.test(last.text) ? last.text.toLowerCase() : ''
}

function stringAt(
  source: string,
  at: number,
  prefix: string,
): { readonly value: string; readonly formatted: boolean; readonly end: number } {
  const quote = source[at] ?? ''
  const mark = source.startsWith(quote.repeat(3), at) ? quote.repeat(3) : quote
  let next = at + mark.length
  let escaped = false
  while (next < source.length && !source.startsWith(mark, next)) {
    if (mark.length === 1 && source[next] === '\n') break
    if (source[next] === '\\') {
      escaped = true
      next++
    }
    next++
  }
  next = Math.min(next, source.length)
  const value = source.slice(at + mark.length, next)
  const closed = source.startsWith(mark, next)
  return { value, formatted: /[ft]/.test(prefix) || (escaped && !prefix.includes('r')), end: closed ? next + mark.length : next }
}
