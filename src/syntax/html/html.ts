import { complement, of, union } from '../characters.ts'
import type { CharacterSet } from '../characters.ts'
import type { HoleContext, Language } from '../language.ts'
import { identifier, slug } from '../named-characters.ts'
import { mark, marked } from '../template.ts'
import { htmlTokens } from './tokens.ts'
import type { HtmlToken } from './tokens.ts'

export type HtmlContext =
  | 'text'
  | 'raw text'
  /** The name of an element or attribute, or between attributes. */
  | 'tag'
  | 'double-quoted'
  | 'single-quoted'
  | 'unquoted'
  /** The start of an address (`href`, `src`): `javascript:` runs. */
  | 'address'
  /** Script: an element, an attribute such as `onclick`, a whole document in `srcdoc`. */
  | 'script'
  | 'style'
  | 'comment'

export const html: Language<HoleContext<HtmlContext>> = {
  id: 'html',
  filling: union(slug, of('?')),
  contexts: (pieces) => htmlTokens(marked(pieces)).flatMap(holesIn),
  skeleton: (pieces) => skeleton(htmlTokens(marked(pieces))),
}

const addresses = /^(?:href|src|action|formaction|data|poster|background|cite|ping|manifest|xlink:href|to|from|values)$/
const outsideWord = complement(slug)
const outsideScript = complement(union(identifier, of(' .')))

function holesIn(token: HtmlToken): readonly HoleContext<HtmlContext>[] {
  const found: HoleContext<HtmlContext>[] = []
  for (let at = token.text.indexOf(mark); at >= 0; at = token.text.indexOf(mark, at + 1)) found.push(holeIn(token, at))
  return found
}

function holeIn(token: HtmlToken, at: number): HoleContext<HtmlContext> {
  switch (token.kind) {
    case 'text':
      return { context: 'text', breaksOut: of('<') }
    case 'raw text':
      if (token.name === 'script') return { context: 'script', breaksOut: outsideScript }
      return token.name === 'style' ? { context: 'style', breaksOut: outsideWord } : { context: 'raw text', breaksOut: of('<') }
    case 'comment':
      return { context: 'comment', breaksOut: of('>') }
    case 'value':
      return inValue(token, at)
    case 'open':
    case 'close':
    case 'attribute':
    case 'space':
      return { context: 'tag', breaksOut: outsideWord }
  }
}

function inValue(token: HtmlToken, at: number): HoleContext<HtmlContext> {
  const quote = token.text[0] === '"' ? 'double-quoted' : token.text[0] === "'" ? 'single-quoted' : 'unquoted'
  // HTML standard, 13.2.5.38: white space and `>` end an unquoted value; the others are errors that old parsers took for an end.
  const leaves: CharacterSet = quote === 'unquoted' ? of(' \t\n\f\r>"\'`=<') : of(quote === 'double-quoted' ? '"' : "'")
  const name = token.name.toLowerCase()
  if (/^on|^srcdoc$|^[@:]|^[vx]-|^ng-/.test(name)) return { context: 'script', breaksOut: outsideScript }
  if (name === 'style') return { context: 'style', breaksOut: union(leaves, outsideWord) }
  const before = token.text
    .slice(quote === 'unquoted' ? 0 : 1, at)
    .replaceAll(mark, '')
    .trim()
  if (addresses.test(name) && before === '') return { context: 'address', breaksOut: union(leaves, of(':&')) }
  if (addresses.test(name) && /^javascript:/i.test(before)) return { context: 'script', breaksOut: outsideScript }
  return { context: quote, breaksOut: leaves }
}

/** Elements and the names of their attributes; what is written between and in them as `?`. */
function skeleton(tokens: readonly HtmlToken[]): string {
  const words: string[] = []
  for (const token of tokens) {
    if (token.kind === 'space') continue
    const isData =
      token.kind === 'text' || token.kind === 'value' || (token.kind === 'raw text' && token.name !== 'script' && token.name !== 'style')
    const word = isData ? '?' : token.kind === 'comment' ? '<!-->' : token.text.toLowerCase().replaceAll(mark, '…').replace(/\s/g, '\\s')
    if (isData && word === words.at(-1)) continue
    words.push(word)
  }
  return words.join(' ')
}
