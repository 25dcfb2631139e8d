import { fieldOfBuiltin } from '../builtins/urls.ts'
import type { Machine } from '../machine.ts'
import { constant, stringOf, undefinedValue, valueKey } from '../value.ts'
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

/** `urllib.parse`, and Python 2's `urlparse`. */
export const addressFunctions: Readonly<Record<string, Routine>> = {
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
