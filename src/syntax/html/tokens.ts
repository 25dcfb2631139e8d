export interface HtmlToken {
  /** `open`: `<name` or `</name`. `close`: `>` or `/>`. `raw text`: the content of an element in which tags are not read; `name` is the element's. */
  readonly kind: 'text' | 'raw text' | 'comment' | 'open' | 'close' | 'attribute' | 'value' | 'space'
  readonly text: string
  /** For a value its attribute's name, for raw text its element's. */
  readonly name: string
}

const text = /[^<]+|</y
const comment = /<!--(?:-?>|[^]*?(?:--!?>|$))|<[!?][^>]*>?/y
const open = /<\/?[A-Za-z\uE000][^\s/>]*/y
const space = /[\s/]+(?!>)|\s+|\/(?!>)/y
const close = /\/?>/y
const attribute = /[^\s/>=][^\s/>=]*|=/y
const value = /\s*=\s*("[^"]*(?:"|$)|'[^']*(?:'|$)|[^\s>]+)/y
const raw = /^(?:script|style|textarea|title|xmp|iframe|noembed|noframes)$/

/** The tokens of an HTML text, as a browser sees it (HTML standard, 13.2.5, simplified); together they are the text. Never fails; linear. */
export function htmlTokens(source: string): readonly HtmlToken[] {
  const tokens: HtmlToken[] = []
  let at = 0
  let element = ''
  let isInTag = false
  let name = ''

  function take(pattern: RegExp, kind: HtmlToken['kind'], of = ''): boolean {
    pattern.lastIndex = at
    if (!pattern.test(source)) return false
    tokens.push({ kind, text: source.slice(at, pattern.lastIndex), name: of })
    at = pattern.lastIndex
    return true
  }

  while (at < source.length) {
    if (!isInTag) {
      if (take(comment, 'comment')) continue
      if (take(open, 'open')) {
        isInTag = true
        element = (tokens.at(-1)?.text ?? '').slice(1).toLowerCase()
      } else take(text, 'text')
      continue
    }
    if (take(close, 'close')) {
      isInTag = false
      if (raw.test(element)) at = rawText(element)
    } else if (name !== '' && takeValue()) name = ''
    else if (take(space, 'space')) continue
    else if (take(attribute, 'attribute')) name = tokens.at(-1)?.text ?? ''
    else take(/[^]/y, 'space')
  }
  return tokens

  function takeValue(): boolean {
    value.lastIndex = at
    const found = value.exec(source)
    if (found === null) return false
    const written = found[1] ?? ''
    const start = value.lastIndex - written.length
    tokens.push({ kind: 'space', text: source.slice(at, start), name: '' }, { kind: 'value', text: written, name })
    at = value.lastIndex
    return true
  }

  function rawText(of: string): number {
    const ending = new RegExp(`</${of}(?=[\\s/>])`, 'gi')
    ending.lastIndex = at
    const end = ending.exec(source)?.index ?? source.length
    if (end > at) tokens.push({ kind: 'raw text', text: source.slice(at, end), name: of })
    return end
  }
}
