import { fieldOfBuiltin } from '../builtins/urls.ts'
import type { Machine } from '../machine.ts'
import { charactersOf, derived } from '../builtins/derived.ts'
import { named } from '../characters.ts'
import { text as text_ } from '../operators.ts'
import { anything, meets, of, subtract, union } from '../../../syntax/characters.ts'
import { constant, stringOf, types, undefinedValue, valueKey } from '../value.ts'
import { argumentOf } from './keywords.ts'
import type { Instance, Value } from '../value.ts'
import { arg } from './routines.ts'
import type { Routine } from './routines.ts'

const type = 'py:urllib#Parts'

/** Parts of an address by Python's names, and by those of the URL standard: https://docs.python.org/3.13/library/urllib.parse.html#url-parsing */
const names: Readonly<Record<string, string>> = {
  scheme: 'protocol',
  netloc: 'host',
  hostname: 'hostname',
  port: 'port',
  path: 'pathname',
  query: 'search',
  fragment: 'hash',
  username: 'username',
  password: 'password',
}

const parse: Routine = (m, given) => {
  const url = arg(m, given, 0, 'url')
  return { kind: 'instance', type, made: [url], id: `parts of ${valueKey(url)}`.slice(0, 400) }
}

/** `quote(text, safe='/')` leaves letters, digits, `_.-~` and what it is told to leave. */
const quote: Routine = (m, given, name) => {
  const value = arg(m, given, 0, 'string')
  const safe = argumentOf(m, given, 1, 'safe') ?? constant(name.endsWith('quote_plus') ? '' : '/')
  const kept = stringOf(safe)
  const text = stringOf(value)
  if (text !== undefined && /^[\w.~-]*$/.test(text)) return constant(text)
  return derived(m, `quote ${kept ?? ''}`, value, {
    types: types.string,
    characters:
      kept === undefined ? anything : union(subtract(named('percent'), of('/+')), of(name.endsWith('quote_plus') ? '+' : '', kept)),
  })
}

/** `urljoin(base, part)`, where what is joined stays on the host of the base; elsewhere the model's word is taken. */
const join: Routine = (m, given) => {
  const [base, part] = [stringOf(arg(m, given, 0, 'base')), arg(m, given, 1, 'url')]
  const folder =
    base === undefined
      ? undefined
      : /^[a-z][a-z0-9+.-]*:\/\/[^/?#]+\/(?:[^?#]*\/)?/i.exec(`${base}${/:\/\/[^/]*$/.test(base) ? '/' : ''}`)?.[0]
  if (folder === undefined) return undefined
  const [first] = part.kind === 'text' ? part.parts : [stringOf(part)]
  if (typeof first === 'string') {
    if (/^[\w.-]+\//.test(first)) return text_(m, [constant(folder), part])
    const host = /^[a-z][a-z0-9+.-]*:\/\/[^/]+/i.exec(folder)?.[0] ?? ''
    return /^\/[\w.-]/.test(first) ? text_(m, [constant(host), part]) : undefined
  }
  const characters = charactersOf(part)
  return characters === undefined || meets(characters, of('/\\:')) ? undefined : text_(m, [constant(folder), part])
}

/** `urllib.parse`, and Python 2's `urlparse`. */
export const addressFunctions: Readonly<Record<string, Routine>> = {
  'parse.quote': quote,
  'parse.quote_plus': quote,
  'parse.quote_from_bytes': quote,
  quote,
  quote_plus: quote,
  'parse.urljoin': join,
  urljoin: join,
  'parse.urlparse': parse,
  'parse.urlsplit': parse,
  urlparse: parse,
  urlsplit: parse,
}

export const addressMethods: Readonly<Record<string, Routine>> = {
  geturl: (m, given) => {
    const self = arg(m, given, 0)
    return self.kind === 'instance' ? self.made[0] : undefined
  },
}

/** A part of an address; undefined: it is none. */
export function fieldOfAddress(m: Machine, self: Instance, name: string): Value | undefined {
  if (self.type !== type || !Object.hasOwn(names, name)) return undefined
  const part = fieldOfBuiltin(m, { ...self, type: 'global#URL' }, names[name] ?? name) ?? undefinedValue
  const exact = stringOf(part)
  if (exact === undefined) return part
  return constant(name === 'scheme' ? exact.replace(/:$/, '') : exact.replace(/^[?#]/, ''))
}
