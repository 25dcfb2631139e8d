import { anything, complement, has, of } from '../characters.ts'
import type { HoleContext, Language } from '../language.ts'
import { escaped } from '../skeleton.ts'
import { mark, marked } from '../template.ts'

export type RegexContext = 'pattern' | 'class' | 'whole'

const syntax = of('\\^$.*+?()[]{}|')
const plain = complement(of('\\^$.*+?()[]{}| '))

/** The pattern of a regular expression (ECMA-262, 22.2.1): a value in it can match more, or never come to an end. */
export const regex: Language<HoleContext<RegexContext>> = {
  id: 'regex',
  filling: plain,
  contexts: (pieces) => {
    const text = marked(pieces)
    if (text === mark) return [{ context: 'whole', breaksOut: anything }]
    const found: HoleContext<RegexContext>[] = []
    let isInClass = false
    for (let at = 0; at < text.length; at++) {
      const character = text[at]
      if (character === '\\' && text[at + 1] !== mark) at++
      else if (character === mark)
        found.push(isInClass ? { context: 'class', breaksOut: of('\\]^-') } : { context: 'pattern', breaksOut: syntax })
      else if (character === '[') isInClass = true
      else if (character === ']') isInClass = false
    }
    return found
  },
  skeleton: (pieces) =>
    marked(pieces)
      .split(/([\\^$.*+?()[\]{}|])/)
      .filter((part) => part !== '')
      .map((part) => (has(syntax, part) ? part : escaped(part, plain)))
      .join(' '),
}
