import { mark } from '../template.ts'

/** How the characters of a token are quoted. */
export type Quoting = 'none' | 'single' | 'double'

export interface ShellToken {
  /**
   * `text`: characters that stand for themselves (`value`). `quote`: a double quote. `expansion`: `$name`. `open`, `close`: a substitution or parameter
   * expansion with code in it, `(` of a subshell is an operator.
   */
  readonly kind: 'space' | 'operator' | 'comment' | 'text' | 'quote' | 'expansion' | 'open' | 'close'
  readonly text: string
  /** For `text`: what the shell makes of it. */
  readonly value: string
  readonly quoting: Quoting
  /** Has it its closing quote? Always so for what needs none. */
  readonly closed: boolean
}

/** Commands are read in `command`, the text between double quotes in `double`, the inside of `${…}` in `parameter`. */
interface Frame {
  readonly mode: 'command' | 'double' | 'parameter'
  readonly closes: string
  readonly quoting: Quoting
  /** A subshell's parenthesis, which is an operator. */
  readonly plain: boolean
}

const blank = /[ \t]+/y
const bareText = /[^ \t\n'"\\`$()<>|;&]+/y
const doubleText = /[^"\\`$]+/y
const parameterText = /[^'"\\`$}]+/y
const operator = /&&|\|\||;;&?|;&|\|&|&>>?|<<[-<]?|<>|<&|>>|>&|>\||[;&|<>\n()]/y
const expansion = /\$(?:[A-Za-z_]\w*|[0-9@*#?$!-])/y
const opening = /\$\(|\$\{|\$\[|`|[<>]\(/y
const comment = /#[^\n]*/y

/**
 * The tokens of a POSIX shell command (IEEE 1003.1-2024, 2.2 and 2.3), with what /bin/sh understands where it is bash: `$'…'`, `<(…)`, `$[…]`. Together
 * they are the text. Here-documents are read as commands. Never fails; linear.
 */
export function shellTokens(text: string): readonly ShellToken[] {
  const tokens: ShellToken[] = []
  const frames: Frame[] = [{ mode: 'command', closes: '', quoting: 'none', plain: false }]
  let backticks = 0
  let at = 0
  let startsWord = true

  function add(kind: ShellToken['kind'], end: number, value = '', quoting: Quoting = 'none', closed = true): void {
    tokens.push({ kind, text: text.slice(at, end), value, quoting, closed })
    startsWord = kind === 'space' || kind === 'operator' || kind === 'open'
    at = end
  }

  function matches(pattern: RegExp): number {
    pattern.lastIndex = at
    return pattern.test(text) ? pattern.lastIndex : -1
  }

  while (at < text.length) {
    const frame = frames.at(-1) ?? { mode: 'command', closes: '', quoting: 'none', plain: false }
    const character = text[at] ?? ''
    let end: number
    if (character === '`' && backticks > 0) {
      // Within backticks a backtick always ends them (2.6.3), whatever else is still open.
      while (frames.length > 1 && frames.pop()?.closes !== '`');
      backticks--
      add('close', at + 1, '', frames.at(-1)?.quoting)
    } else if (character === frame.closes && character !== '') {
      frames.pop()
      if (frame.mode === 'double' && frame.closes === '"') add('quote', at + 1)
      else add(frame.plain ? 'operator' : 'close', at + 1, '', frames.at(-1)?.quoting)
    } else if (character === '\\') {
      const next = text[at + 1] ?? ''
      const escapes = frame.mode !== 'double' || /[$`"\\\n]/.test(next)
      if (next === '\n') add('text', at + 2, '', frame.quoting)
      else if (escapes && next !== '') add('text', at + 2, next, frame.quoting === 'none' && next !== mark ? 'single' : frame.quoting)
      else add('text', at + 1, '\\', frame.quoting, next !== '')
    } else if ((end = matches(opening)) > 0 && (frame.mode === 'command' || character === '$' || character === '`')) {
      const bracket = text[end - 1]
      const closes = bracket === '(' ? ')' : bracket === '{' ? '}' : bracket === '[' ? ']' : '`'
      if (closes === '`') backticks++
      frames.push({ mode: bracket === '{' || bracket === '[' ? 'parameter' : 'command', closes, quoting: 'none', plain: false })
      add('open', end, '', frame.quoting)
    } else if ((end = matches(expansion)) > 0) add('expansion', end, '', frame.quoting)
    else if (character === '"') {
      frames.push({ mode: 'double', closes: '"', quoting: 'double', plain: false })
      add('quote', at + 1)
    } else if (frame.mode === 'double') {
      end = matches(doubleText)
      add('text', end > 0 ? end : at + 1, text.slice(at, end > 0 ? end : at + 1), 'double')
    } else if (character === "'" || (character === '$' && text[at + 1] === "'")) {
      const from = at + (character === '$' ? 2 : 1)
      const close = character === '$' ? ansiEnd(text, from) : text.indexOf("'", from)
      add('text', close < 0 ? text.length : close + 1, text.slice(from, close < 0 ? text.length : close), 'single', close >= 0)
    } else if (frame.mode === 'parameter') {
      end = matches(parameterText)
      add('text', end > 0 ? end : at + 1, text.slice(at, end > 0 ? end : at + 1))
    } else if ((end = matches(blank)) > 0) add('space', end)
    else if (character === '#' && startsWord) add('comment', matches(comment))
    else if ((end = matches(operator)) > 0) {
      if (character === '(') frames.push({ mode: 'command', closes: ')', quoting: 'none', plain: true })
      add('operator', end)
    } else {
      end = matches(bareText)
      add('text', end > 0 ? end : at + 1, text.slice(at, end > 0 ? end : at + 1))
    }
  }
  const last = tokens.at(-1)
  if (frames.length > 1 && last !== undefined) tokens[tokens.length - 1] = { ...last, closed: false }
  return tokens
}

function ansiEnd(text: string, at: number): number {
  for (; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === "'") return at
  }
  return -1
}
