/** Brackets inside brackets, and words and signs that may hold each other: far above real code, far below what the parser stands. */
const bracketLimit = 250
const tokenLimit = 2000

/**
 * Could the parser's stack overflow on this text? The parser is native: a text of ten thousand `!` would end the whole process.
 * How deep a syntax tree can become is bounded by the words and signs that stand in one statement or between two commas, summed over
 * the brackets that are open. Strings, comments, templates and regular expressions are told from code; from the first place on
 * where no simple scan can tell them, nothing counts as a separator any more.
 * @param markup JSX may occur, whose text looks like anything.
 */
export function nestedTooDeeply(text: string, markup = false): boolean {
  const scan: Scan = {
    text,
    markup,
    outer: [],
    sum: 0,
    own: 0,
    kept: 0,
    held: 0,
    links: 0,
    sure: true,
    last: 'sign',
    sign: '',
    word: '',
    beforeWord: '',
    newLine: false,
    ended: false,
    deepest: false,
  }
  let at = text.startsWith('#!') ? lineEnd(text, 0) : 0
  while (at < text.length && !scan.deepest) at = step(scan, at)
  return scan.deepest
}

interface Open {
  readonly own: number
  readonly kept: number
  readonly held: number
  readonly links: number
  /** What stood before it: `if (`, `${`; `maybe`: `await (`, which may be that of `for await (`. */
  readonly of: 'statement' | 'maybe' | 'template' | 'other'
}

interface Scan {
  readonly text: string
  readonly markup: boolean
  readonly outer: Open[]
  /** Tokens that may hold what comes next: before the open brackets, and since the last separator. */
  sum: number
  own: number
  /** Those of `own` that a comma does not end: `if`, `else`, labels, `<`. */
  kept: number
  /** Those of `own` that `+` and its kin do not end: `=`, `=>`, `?` and what a comma does not end. */
  held: number
  /** Operators in a row: the tree leans to the left there, which the parser's stack feels little. */
  links: number
  sure: boolean
  /** What the last token was: the end of a value, a bracket behind `if` and its kin, `}`, or anything that asks for a value. */
  last: 'word' | 'value' | 'condition' | 'maybe' | 'brace' | 'sign'
  sign: string
  word: string
  beforeWord: string
  /** A line break came behind the last token. */
  newLine: boolean
  /** A `;` came last. */
  ended: boolean
  deepest: boolean
}

/** Words that a value follows. Behind them a slash begins a regular expression. */
const beforeValue = new Set([
  'return',
  'typeof',
  'case',
  'in',
  'delete',
  'void',
  'throw',
  'new',
  'do',
  'else',
  'instanceof',
  'default',
  'extends',
])
/** Words whose value goes on behind `+`. */
const openWords = new Set(['yield', 'extends', 'return', 'throw', 'case', 'default', 'async', 'infer', 'is', 'asserts'])
const operators = new Set('+-*/%&|^')
const linkWeight = 0.25
/** Words that may be names or not. */
const unclear = new Set(['of', 'yield', 'await'])
/** Words that hold a statement. */
const statements = new Set(['if', 'else', 'for', 'while', 'do', 'with'])
const heads = new Set(['if', 'for', 'while', 'with'])
/** Words that go on with what stands before them. */
const goOn = new Set('else while catch finally in of instanceof as satisfies extends implements is'.split(' '))
/** Words that go on with what stands behind them, on the next line too. */
const holds = new Set(
  `abstract accessor as asserts async await case catch class const declare default delete do else enum export extends finally for function
  get global if implements import in infer instanceof interface is keyof let module namespace new of out override private protected public
  readonly satisfies set static switch throw try type typeof unique using var void while with yield`.split(/\s+/),
)

function step(scan: Scan, at: number): number {
  const { text } = scan
  const code = text.charCodeAt(at)
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) {
    scan.newLine = true
    return at + 1
  }
  if (isSpace(code)) return at + 1
  if (isWord(code)) return word(scan, at)
  if (code === 47 && scan.sure) {
    const next = text.charCodeAt(at + 1)
    if (next === 47) return lineEnd(text, at)
    if (next === 42) return blockComment(scan, at)
    return slash(scan, at)
  }
  if (scan.sure && (code === 34 || code === 39)) return quoted(scan, at, code)
  if (scan.sure && code === 96) {
    settle(scan, '')
    return template(scan, at + 1)
  }
  return sign(scan, at, text.charAt(at))
}

function count(scan: Scan): void {
  scan.own++
  if (scan.sum + scan.own > tokenLimit) scan.deepest = true
}

/** Before a token: has what came before ended here? */
function settle(scan: Scan, next: string): void {
  const { last, ended } = scan
  scan.ended = false
  if (!scan.sure || (!ended && next === '') || goOn.has(next)) return
  const lineEnded = scan.newLine && (last === 'value' || (last === 'word' && !holds.has(scan.word)))
  if (ended || last === 'brace' || lineEnded) clear(scan)
}

function clear(scan: Scan): void {
  scan.own = 0
  scan.kept = 0
  scan.held = 0
  scan.links = 0
}

function openBracket(scan: Scan, of: Open['of']): void {
  const { own, kept, held, links } = scan
  scan.outer.push({ own, kept, held, links, of })
  scan.sum += own
  clear(scan)
  if (scan.outer.length > bracketLimit) scan.deepest = true
}

function word(scan: Scan, start: number): number {
  const { text } = scan
  let end = start + 1
  while (end < text.length && isWord(text.charCodeAt(end))) end++
  const found = end - start > 12 ? 'longer' : text.slice(start, end)
  settle(scan, found)
  // `a.if` and `#if` are names.
  const isName = scan.last === 'sign' && (scan.sign === '.' || scan.sign === '#')
  count(scan)
  if (!isName && statements.has(found)) scan.kept += 2
  if (!isName && (statements.has(found) || openWords.has(found))) scan.held += 2
  scan.beforeWord = scan.last === 'sign' ? scan.sign : scan.last
  scan.last = isName ? 'value' : 'word'
  scan.word = isName ? '' : found
  scan.newLine = false
  return end
}

function sign(scan: Scan, at: number, char: string): number {
  const { text, outer } = scan
  if (scan.markup && char === '<' && scan.sure && !isValueEnd(scan)) scan.sure = false
  // In scripts these begin comments.
  if ((char === '<' && text.startsWith('<!--', at)) || (char === '-' && text.startsWith('-->', at))) scan.sure = false
  settle(scan, '')
  let last: Scan['last'] = 'sign'
  switch (char) {
    case '(':
    case '[':
    case '{': {
      const before = char === '(' && scan.last === 'word' ? scan.word : ''
      openBracket(scan, heads.has(before) ? 'statement' : before === 'await' ? 'maybe' : 'other')
      break
    }
    case ')':
    case ']':
    case '}': {
      const open = outer.pop() ?? { own: 0, kept: 0, held: 0, links: 0, of: 'other' }
      scan.sum -= open.own
      // Where strings cannot be told from code, a bracket in one may not wipe out the count.
      scan.own += scan.sure ? open.own - scan.own + 1 : open.own + 1
      scan.kept = open.kept
      scan.held = open.held
      scan.links = open.links
      if (scan.sum + scan.own > tokenLimit) scan.deepest = true
      if (open.of === 'template' && char === '}' && scan.sure) return template(scan, at + 1)
      if (char === '}') last = 'brace'
      else if (char === ')' && open.of === 'statement') last = 'condition'
      else last = char === ')' && open.of === 'maybe' ? 'maybe' : 'value'
      break
    }
    case ',':
      if (!scan.sure) break
      scan.own = scan.kept
      scan.held = scan.kept
      scan.links = 0
      break
    case ';':
      scan.ended = true
      break
    default:
      if (scan.sure && isValueEnd(scan) && (text.startsWith('??', at) || (operators.has(char) && !text.startsWith('**', at)))) {
        scan.links += linkWeight
        scan.own = scan.held + scan.links
      }
      count(scan)
      // Type arguments are brackets that look like signs; a label holds a statement.
      if (char === '<' || (char === ':' && scan.last === 'word' && scan.beforeWord !== ',' && scan.beforeWord !== '?')) scan.kept++
      if ('<=>?:'.includes(char) || text.startsWith('**', at)) scan.held += 2
  }
  // Behind `a!` and `a++` no value need follow.
  const doubled = (char === '+' || char === '-') && scan.last === 'sign' && scan.sign === char
  scan.sign = doubled || (char === '!' && isValueEnd(scan)) ? 'unclear' : char === '>' && text.charAt(at - 1) === '=' ? '=>' : char
  scan.last = last
  scan.newLine = false
  return at + 1
}

/** Is what stands before certainly the end of a value? */
function isValueEnd({ last, word }: Scan): boolean {
  return last === 'value' || (last === 'word' && !beforeValue.has(word) && !unclear.has(word))
}

function slash(scan: Scan, at: number): number {
  const { last, sign: before, word: name } = scan
  if (isValueEnd(scan)) return sign(scan, at, '/')
  const clear =
    last === 'condition' ||
    (last === 'word' && beforeValue.has(name)) ||
    (last === 'sign' && !['unclear', '>', '<', '.', '#', '@'].includes(before))
  const end = clear ? regexEnd(scan.text, at) : undefined
  if (end === undefined) {
    scan.sure = false
    return sign(scan, at, '/')
  }
  return value(scan, end)
}

/** Behind a string, template or regular expression. */
function value(scan: Scan, end: number): number {
  settle(scan, '')
  count(scan)
  scan.last = 'value'
  scan.newLine = false
  return end
}

function regexEnd(text: string, start: number): number | undefined {
  let inClass = false
  for (let at = start + 1; at < text.length; at++) {
    const char = text.charAt(at)
    if (char === '\n' || char === '\r' || char === '\u2028' || char === '\u2029') return undefined
    if (char === '\\') at++
    else if (char === '[') inClass = true
    else if (char === ']') inClass = false
    else if (char === '/' && !inClass) {
      let end = at + 1
      while (isWord(text.charCodeAt(end))) end++
      return end
    }
  }
  return undefined
}

function quoted(scan: Scan, start: number, quote: number): number {
  const { text } = scan
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === quote) return value(scan, at + 1)
    if (code === 92) at += text.charCodeAt(at + 1) === 13 && text.charCodeAt(at + 2) === 10 ? 2 : 1
    else if (code === 10 || code === 13) break
  }
  // No string, then: what follows is looked at as code.
  scan.sure = false
  count(scan)
  return start + 1
}

/** The text of a template from `at` on, to its end or to its next `${`. */
function template(scan: Scan, start: number): number {
  const { text } = scan
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 92) at++
    else if (code === 96) return value(scan, at + 1)
    else if (code === 36 && text.charCodeAt(at + 1) === 123) {
      count(scan)
      openBracket(scan, 'template')
      scan.last = 'sign'
      scan.sign = '{'
      return at + 2
    }
  }
  return text.length
}

function blockComment(scan: Scan, at: number): number {
  const end = scan.text.indexOf('*/', at + 2)
  const stop = end < 0 ? scan.text.length : end + 2
  if (/[\n\r\u2028\u2029]/.test(scan.text.slice(at, stop))) scan.newLine = true
  return stop
}

function lineEnd(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return at
  }
  return text.length
}

function isWord(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 95 ||
    code === 36 ||
    (code > 127 && !isSpace(code))
  )
}

function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13)
  return (
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    (code >= 0x2028 && code <= 0x2029) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  )
}
