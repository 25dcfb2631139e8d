import { anything, complement, of, union } from '../characters.ts'
import type { HoleContext, Language } from '../language.ts'
import { identifier, numberText } from '../named-characters.ts'
import { escaped } from '../skeleton.ts'
import { mark, marked } from '../template.ts'

export type JsonContext = 'string' | 'bare' | 'whole'

const token = /"[^"\\]*(?:\\[^][^"\\]*)*"?|[\s]+|[[\]{}:,]|[^\s"[\]{}:,]+/g

/** JSON that a program writes by hand (RFC 8259). Keys are structure, values are not. */
export const json: Language<HoleContext<JsonContext>> = {
  id: 'json',
  filling: union(identifier, of('?"-.')),
  contexts: (pieces) => {
    const text = marked(pieces)
    const isWhole = text.trim() === mark
    return tokensOf(text).flatMap((one) => {
      const isString = one.startsWith('"')
      const hole: HoleContext<JsonContext> = isString
        ? { context: 'string', breaksOut: of('"\\') }
        : isWhole
          ? { context: 'whole', breaksOut: anything }
          : { context: 'bare', breaksOut: complement(union(identifier, numberText)) }
      return Array.from({ length: one.split(mark).length - 1 }, () => hole)
    })
  },
  skeleton: (pieces) => {
    const tokens = tokensOf(marked(pieces)).filter((one) => one.trim() !== '')
    return tokens
      .map((one, index) => {
        if (/^[[\]{}:,]$/.test(one)) return one
        if (one.startsWith('"') && !/^"[^]*"$/.test(one)) return '"!'
        if (tokens[index + 1] === ':') return escaped(one, union(identifier, of('"-.')))
        return one.includes(mark) && !one.startsWith('"') ? '…' : '?'
      })
      .join(' ')
  },
}

function tokensOf(text: string): readonly string[] {
  return text.match(token) ?? []
}
