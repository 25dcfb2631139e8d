import { anything, complement, of, union } from '../characters.ts'
import type { HoleContext, Language } from '../language.ts'
import { slug } from '../named-characters.ts'
import { mark, marked } from '../template.ts'

export type XpathContext = 'single-quoted' | 'double-quoted' | 'bare' | 'whole'

const token = /'[^']*'?|"[^"]*"?|\s+|[\w\uE000\u0080-\uffff][\w.\uE000\u0080-\uffff-]*|\/\/|::|[<>!]=|[^]/g

/** XPath 1.0 (3.7, lexical structure). A literal has no escape: its own quote cannot stand in it. */
export const xpath: Language<HoleContext<XpathContext>> = {
  id: 'xpath',
  filling: union(slug, of('.?')),
  contexts: (pieces) => {
    const text = marked(pieces)
    if (text.trim() === mark) return [{ context: 'whole', breaksOut: anything }]
    return (text.match(token) ?? []).flatMap((one) => Array.from({ length: one.split(mark).length - 1 }, () => holeIn(one)))
  },
  skeleton: (pieces) =>
    (marked(pieces).match(token) ?? [])
      .filter((one) => one.trim() !== '')
      .map((one) => (/^(?:'[^']*'|"[^"]*"|\d[\d.]*)$/.test(one) ? '?' : /^['"]/.test(one) ? `${one[0]}!` : one.replaceAll(mark, '…')))
      .join(' '),
}

function holeIn(written: string): HoleContext<XpathContext> {
  if (written.startsWith("'")) return { context: 'single-quoted', breaksOut: of("'") }
  if (written.startsWith('"')) return { context: 'double-quoted', breaksOut: of('"') }
  return { context: 'bare', breaksOut: complement(union(slug, of('.'))) }
}
