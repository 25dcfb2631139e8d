import { anything, complement, of, union } from '../characters.ts'
import type { HoleContext, Language } from '../language.ts'
import { alphanumeric, slug } from '../named-characters.ts'
import { escaped } from '../skeleton.ts'
import { mark, marked } from '../template.ts'

export type LdapContext = 'value' | 'attribute' | 'whole'

const filterSpecial = of('()*\\\0')
const nameSpecial = of(',+"\\<>;=\0')
const outsideAttribute = complement(union(slug, of('.;:')))
const filterToken = /[()&|!]|[<>~:]?=[^()\\]*(?:\\[^]?[^()\\]*)*|[^()&|!=\\<>~:]+|[^]/g
const plain = union(alphanumeric, of('-_.@'))

/** A search filter (RFC 4515). The assertion of a comparison runs to its parenthesis; `*` in it matches anything. */
export const ldap: Language<HoleContext<LdapContext>> = {
  id: 'ldap',
  filling: plain,
  contexts: (pieces) => holes(marked(pieces), '=', '(', { context: 'value', breaksOut: filterSpecial }),
  skeleton: (pieces) =>
    (marked(pieces).match(filterToken) ?? [])
      .map((one) => {
        const equals = /^[<>~:]?=/.exec(one)?.[0]
        return equals === undefined ? written(one) : equals + stars(one.slice(equals.length))
      })
      .filter((one) => one !== '')
      .join(' '),
}

/** A distinguished name (RFC 4514). */
export const ldapName: Language<HoleContext<LdapContext>> = {
  id: 'ldap-name',
  filling: plain,
  contexts: (pieces) => holes(marked(pieces), '=', ',', { context: 'value', breaksOut: nameSpecial, leading: of(' #') }),
  skeleton: (pieces) =>
    (marked(pieces).match(/[,+=;]|(?:[^,+=;\\]|\\[^]?)+/g) ?? [])
      .map((one, index, all) => (all[index - 1] === '=' && !/^[,+=;]$/.test(one) ? '?' : written(one)))
      .join(' '),
}

function written(text: string): string {
  return /^[()&|!,+;=]$/.test(text) ? text : escaped(text.trim().toLowerCase(), plain)
}

/** A value, with the stars that make it match more. */
function stars(text: string): string {
  return text
    .split('*')
    .map((part) => (part === '' ? '' : '?'))
    .join('*')
}

function holes(text: string, equals: string, begins: string, value: HoleContext<LdapContext>): readonly HoleContext<LdapContext>[] {
  const found: HoleContext<LdapContext>[] = []
  if (text.trim() === mark) return [{ context: 'whole', breaksOut: anything }]
  let isValue = false
  for (const character of text) {
    if (character === mark) found.push(isValue ? value : { context: 'attribute', breaksOut: outsideAttribute })
    else if (character === equals) isValue = true
    else if (character === begins) isValue = false
  }
  return found
}
