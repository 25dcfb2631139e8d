import { anything, complement, of, union } from '../characters.ts'
import type { HoleContext, Language } from '../language.ts'
import { identifier } from '../named-characters.ts'
import { mark, marked } from '../template.ts'

export type ExpressionContext =
  /** Part of the name of a placeholder: `:value${i}`, `#name${i}`. */
  'placeholder' | 'name' | 'whole'

const outside = complement(identifier)
const token = /[:#]?[\w\uE000]+|\s+|<>|[<>]=|[^]/g

/**
 * DynamoDB's condition, filter, key, projection and update expressions (Developer Guide, "Expressions in DynamoDB"). There are no literals: a value that
 * stands in the text is a name of the caller's choice. PartiQL is `sql`.
 */
export const expression: Language<HoleContext<ExpressionContext>> = {
  id: 'expression',
  filling: union(identifier, of('#:?')),
  contexts: (pieces) => {
    const text = marked(pieces)
    if (text.trim() === mark) return [{ context: 'whole', breaksOut: anything }]
    return (text.match(token) ?? []).flatMap((one) => {
      const hole: HoleContext<ExpressionContext> = {
        context: /^[:#]/.test(one) ? 'placeholder' : 'name',
        breaksOut: outside,
      }
      return Array.from({ length: one.split(mark).length - 1 }, () => hole)
    })
  },
  skeleton: (pieces) =>
    (marked(pieces).match(token) ?? [])
      .filter((one) => one.trim() !== '')
      .map((one) =>
        one.startsWith(':') && one.length > 1 ? ':?' : one.startsWith('#') && one.length > 1 ? '#?' : one.replaceAll(mark, '…'),
      )
      .join(' '),
}
