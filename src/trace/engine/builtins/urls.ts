import { anything, complement, has, range, isEmpty, of, union } from '../../../syntax/characters.ts'
import type { CharacterSet } from '../../../syntax/characters.ts'
import { named } from '../characters.ts'
import { deepTaints } from '../carried.ts'
import { decode } from '../encodings.ts'
import { at, known } from '../machine.ts'
import type { Machine } from '../machine.ts'
import { copyInto } from '../objects.ts'
import { text } from '../operators.ts'
import { bitOf } from '../sinks.ts'
import { noFacts } from '../test.ts'
import { truth } from '../tests.ts'
import { contextOfUrl } from '../url-prefix.ts'
import { atomsOf, constant, holesOf, joinAll, opaque, stringOf, types, undefinedValue } from '../value.ts'
import type { Instance, Opaque, Reference, Value } from '../value.ts'
import { mapOf, mapOn } from './collections.ts'
import { charactersOf, derived, keyFor } from './derived.ts'
import { argument, isMissing } from './given.ts'
import type { Routine, Table } from './given.ts'

const type = 'global#URL'
const hostBits = bitOf('url') | bitOf('redirect')

/** An address: as a text it is what it was made from; its parameters can be changed. */
const make: Routine = (m, given) => {
  const addresses = atomsOf(addressOf(m, argument(given, 0), argument(given, 1)))
  return joinAll(addresses.map((href) => ({ kind: 'instance', type, made: [href, parametersOf(m, href)], id: keyFor(m, 'URL', href) })))
}

/** The address that a reference means, seen from a base (URL standard, 4.4). */
function addressOf(m: Machine, path: Value, base: Value): Value {
  const whole = path.kind === 'instance' ? (hrefOf(m, path) ?? text(m, [path])) : text(m, [path])
  if (isMissing(base)) return whole
  const from = base.kind === 'instance' ? (hrefOf(m, base) ?? text(m, [base])) : text(m, [base])
  const [reference, root] = [stringOf(whole), stringOf(from)]
  if (reference !== undefined && root !== undefined) return constant(exactAddress(reference, root) ?? reference)
  return staysUnder(whole)
    ? text(m, [originOf(from), constant(startsWithSlash(whole) ? '' : '/'), whole])
    : derived(m, 'new URL', text(m, [from, whole]), whole.kind === 'opaque' ? { origin: { kind: 'form', of: whole } } : {})
}

function exactAddress(reference: string, root: string): string | undefined {
  return URL.canParse(reference, root) ? new URL(reference, root).href : undefined
}

const firstOf = (value: Value): string => {
  const first = value.kind === 'text' ? value.parts[0] : stringOf(value)
  return typeof first === 'string' ? first : ''
}
const startsWithSlash = (value: Value): boolean => firstOf(value).startsWith('/')

/** Can the reference bring no host of its own? It would start with a scheme, or with two slashes. */
function staysUnder(reference: Value): boolean {
  const first = firstOf(reference)
  if (/^[/\\]{2}|^[^/?#]*:/.test(first)) return false
  if (/^[/\\][^/\\]|^[^/\\:]+[/?#]/.test(first)) return true
  const characters = charactersOf(reference)
  if (characters === undefined) return false
  return first === '/' || first === '' ? !['/', '\\', ':', '\t'].some((sign) => has(characters, sign)) || isOneSlash(reference) : false
}

/** `/${x}`, where x has no slash. */
function isOneSlash(reference: Value): boolean {
  if (reference.kind !== 'text' || firstOf(reference) !== '/') return false
  return reference.parts.slice(1).every((part) => {
    const characters = typeof part === 'string' ? of(part) : charactersOf(part)
    return characters !== undefined && isEmpty(shared(characters, of('/\\\t\r\n')))
  })
}

const shared = (a: CharacterSet, b: CharacterSet): CharacterSet => complement(union(complement(a), complement(b)))

/** Scheme and host of a base, without its path. */
function originOf(base: Value): Value {
  const exact = stringOf(base)
  return exact !== undefined && URL.canParse(exact) ? constant(new URL(exact).origin) : base
}

function parametersOf(m: Machine, href: Value): Reference {
  const exact = stringOf(href)
  if (exact !== undefined) return exactParameters(m, URL.canParse(exact) ? new URL(exact).search : '')
  const inside = decode(m, 'query', href)
  return mapOn(m, inside.kind === 'opaque' ? inside : derived(m, 'query', href))
}

function exactParameters(m: Machine, search: string): Reference {
  const self = mapOf(m, undefinedValue)
  const { fields } = at(m, self)
  for (const [name, value] of new URLSearchParams(search)) fields.set(name, constant(value))
  return self
}

/** A query: of a text, of an object, of pairs, of another query. */
const makeParameters: Routine = (m, given) => {
  const source = argument(given, 0)
  const exact = stringOf(source)
  if (source.kind === 'constant') return exactParameters(m, exact ?? '')
  if (source.kind === 'reference') {
    if (at(m, source).kind === 'array') return mapOf(m, source)
    const self = mapOf(m, undefinedValue)
    copyInto(m, self.id, source)
    return self
  }
  const inside = decode(m, 'query', source)
  return mapOn(m, inside.kind === 'opaque' ? inside : derived(m, 'query', source))
}

/** What a URL is as a text. */
function hrefOf(m: Machine, self: Instance): Value | undefined {
  const [href] = self.made
  if (self.type !== type || href === undefined) return undefined
  const whole = text(m, [known(m, href)])
  const added = parametersSet(m, self)
  return added === undefined ? whole : text(m, [whole, constant('?'), added])
}

/** Parameters that were set on it, as they are written behind it. */
function parametersSet(m: Machine, self: Instance): Value | undefined {
  const [, parameters] = self.made
  if (parameters?.kind !== 'reference') return undefined
  const { fields } = at(m, parameters)
  const values = [...fields.values()]
  const taints = deepTaints(m, joinAll(values.length === 0 ? [undefinedValue] : values))
  return taints.length === 0
    ? undefined
    : opaque(keyFor(m, 'query', parameters), { types: types.string, characters: named('formText'), taints })
}

const inHost = union(named('hostname'), of('[]:'))
/** What the path's and the query's percent-encode sets leave (URL standard, 1.3). */
const inPath = complement(union(of(' "#<>?`{}\t\r\n')))
const inQuery = complement(union(of(' "#<>\t\r\n')))
const parts: Table<{ readonly characters: CharacterSet; readonly decidesHost: boolean }> = {
  hash: { characters: complement(of(' "<>`\t\r\n')), decidesHost: false },
  host: { characters: inHost, decidesHost: true },
  hostname: { characters: inHost, decidesHost: true },
  origin: { characters: union(inHost, of('/+')), decidesHost: true },
  password: { characters: named('urlText'), decidesHost: false },
  pathname: { characters: inPath, decidesHost: false },
  port: { characters: named('digits'), decidesHost: false },
  protocol: { characters: union(named('alphanumeric'), of('+.-:')), decidesHost: false },
  search: { characters: inQuery, decidesHost: false },
  username: { characters: named('urlText'), decidesHost: false },
}

/** A field of an instance that the engine itself makes; undefined: no such instance, or no such field. */
export function fieldOfBuiltin(m: Machine, self: Instance, name: string): Value | undefined {
  const href = hrefOf(m, self)
  if (href === undefined) return undefined
  if (name === 'href') return onOneLine(href)
  if (name === 'searchParams') return self.made[1]
  const part = Object.hasOwn(parts, name) ? parts[name] : undefined
  return part === undefined ? undefined : (exactPart(href, name) ?? partOf(m, href, name, part))
}

/** An address is written without control characters (URL standard, 4.5). */
function onOneLine(href: Value): Value {
  if (href.kind === 'opaque') return { ...href, characters: shared(href.characters ?? anything, complement(range(0, 0x1f))) }
  if (href.kind === 'text')
    return {
      kind: 'text',
      parts: href.parts.map((part) =>
        typeof part !== 'string' && part.kind === 'opaque'
          ? { ...part, characters: shared(part.characters ?? anything, complement(range(0, 0x1f))) }
          : part,
      ),
    }
  return href
}

function exactPart(href: Value, name: string): Value | undefined {
  const whole = stringOf(href)
  const start = firstOf(href)
  const fixed = whole === undefined && contextOfUrl(start) === 'after the host' && /^(?:protocol|host|hostname|origin|port)$/.test(name)
  const exact = whole ?? (fixed ? start : undefined)
  if (exact === undefined || !URL.canParse(exact)) return undefined
  const value: unknown = Reflect.get(new URL(exact), name)
  return typeof value === 'string' ? constant(value) : undefined
}

function partOf(
  m: Machine,
  href: Value,
  name: string,
  { characters, decidesHost }: { characters: CharacterSet; decidesHost: boolean },
): Value {
  const keys = atomsOf(href).flatMap(holesOf).flatMap(keysOfForms)
  return derived(m, `url.${name}`, href, { characters, ...(decidesHost ? { origin: { kind: 'part', of: keys, safe: hostBits } } : {}) })
}

/** The keys of a value, and of what it is a form of. */
const keysOfForms = (hole: Opaque): readonly string[] =>
  hole.origin?.kind === 'form' ? [hole.key, ...keysOfForms(hole.origin.of)] : [hole.key]

const href: Routine = (m, given) => {
  const self = argument(given, 0)
  return self.kind === 'instance' ? hrefOf(m, self) : undefined
}

export const urlMethods: Table<Routine> = { '.toString': href, '.toJSON': href }

export const urls: Table<Routine> = {
  'new URL': make,
  'URL.parse': make,
  'URL.canParse': (m) => truth(m, noFacts),
  'new URLSearchParams': makeParameters,
  'new FormData': (m) => mapOf(m, undefinedValue),
}
