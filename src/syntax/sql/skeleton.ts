import { of, union } from '../characters.ts'
import { identifier } from '../named-characters.ts'
import { escaped, gap } from '../skeleton.ts'
import { mark } from '../template.ts'
import type { SqlToken } from './tokens.ts'

const name = union(identifier, of('.$"`[]'))

/** Literals become `?`, words lower case, white space one space, comments vanish unless they hide the rest of the text; lists of values one value. */
export function sqlSkeleton(tokens: readonly SqlToken[]): string {
  const words: string[] = []
  let glued = false
  for (const token of tokens) {
    const written = tokenSkeleton(token)
    if (written === '') {
      glued = false
      continue
    }
    const isDot = written === '.' && token.kind === 'operator'
    const isName = token.kind === 'word' || token.kind === 'double-quoted' || token.kind === 'backtick' || token.kind === 'bracket'
    if (glued && words.length > 0 && (isDot || (isName && words.at(-1)?.endsWith('.') === true))) words.push(`${words.pop()}${written}`)
    else if (token.kind === 'number' && isSign(words)) words[words.length - 1] = '?'
    else words.push(written)
    glued = isDot || isName
  }
  return collapsed(words).join(' ')
}

function tokenSkeleton(token: SqlToken): string {
  switch (token.kind) {
    case 'space':
      return ''
    case 'block comment':
      return token.closed ? '' : '/*'
    case 'line comment':
      return '--'
    case 'number':
    case 'placeholder':
      return '?'
    case 'single-quoted':
    case 'dollar-quoted':
      return token.closed ? '?' : "'"
    case 'word':
      return token.text.includes(mark) && /^\d/.test(token.text) ? gap : escaped(token.text.toLowerCase(), name)
    case 'double-quoted':
    case 'backtick':
    case 'bracket':
      return token.closed ? escaped(token.text, name) : `${token.text[0]}!`
    case 'operator':
      return token.text === mark ? gap : token.text
  }
}

/** Is the last word the sign of a number, not a minus between two values? */
function isSign(words: readonly string[]): boolean {
  const last = words.at(-1)
  return (
    (last === '-' || last === '+') &&
    /^(?:[=<>(,*/+-]|[<>!]=|<>|limit|offset|values|and|or|between|in|then|else|when|select|return|by|)$/.test(words.at(-2) ?? '')
  )
}

/** `in ( ? , ? )` and `in ( ? )`, `values ( ? ) , ( ? )` and `values ( ? )` are the same statement for more or fewer values. */
function collapsed(words: readonly string[]): readonly string[] {
  const kept: string[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    kept.push(word)
    if (words[at + 1] !== '(') continue
    if (word === 'in') {
      let end = at + 2
      while (isValue(words[end]) && words[end + 1] === ',') end += 2
      if (isValue(words[end]) && words[end + 1] === ')') {
        kept.push('(', words.slice(at, end + 1).includes(gap) ? gap : '?')
        at = end
      }
    } else if (word === 'values') {
      let end = at + 2
      while (end < words.length && words[end] !== ')' && words[end] !== '(') end++
      if (words[end] !== ')') continue
      const row = words.slice(at + 1, end + 1)
      at = end
      while (words[at + 1] === ',' && row.every((one, index) => isSame(one, words[at + 2 + index]))) {
        for (const [index] of row.entries()) if (words[at + 2 + index] === gap) row[index] = gap
        at += 1 + row.length
      }
      kept.push(...row)
    }
  }
  return kept
}

function isValue(word: string | undefined): boolean {
  return word === '?' || word === gap
}

function isSame(one: string, other: string | undefined): boolean {
  return one === other || (isValue(one) && isValue(other))
}
