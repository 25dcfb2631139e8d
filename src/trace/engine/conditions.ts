import { ofEnvironment } from '../condition.ts'
import type { Condition } from '../condition.ts'
import { factAt } from './heap.ts'
import type { Machine } from './machine.ts'
import type { Fact } from './test.ts'
import { atomsOf } from './value.ts'
import type { Atom, Constant, Opaque, Value } from './value.ts'

/**
 * Handlers that serve several routes or triggers ask the event which one it is. Which they found is kept among the facts of a branch, under keys of its
 * own, and is taken down with what is seen to be done there.
 */
const mark = 'when\u0001'
/** A handler that asks more questions than this is not followed in all of them. */
const mostConditions = 200

/** Places that say where an event comes from; several that say the same have one name. */
const selectors: ReadonlyMap<string, string> = new Map([
  ...['httpMethod', 'requestContext.httpMethod', 'requestContext.http.method'].map((path) => [path, 'httpMethod'] as const),
  ...['path', 'rawPath', 'requestContext.path', 'requestContext.http.path'].map((path) => [path, 'path'] as const),
  ...['resource', 'requestContext.resourcePath'].map((path) => [path, 'resource'] as const),
  ...['routeKey', 'requestContext.routeKey'].map((path) => [path, 'routeKey'] as const),
  ...[
    'requestContext.eventType',
    'detail-type',
    'source',
    'eventSource',
    'triggerSource',
    'fieldName',
    'typeName',
    'info.fieldName',
    'info.parentTypeName',
    'Records.*.eventSource',
    'Records.*.EventSource',
    'Records.*.eventName',
  ].map((path) => [path, path] as const),
])

/** Parts that only some kinds of events have. */
const telling: ReadonlySet<string> = new Set([
  'Records',
  'httpMethod',
  'requestContext',
  'routeKey',
  'rawPath',
  'headers',
  'pathParameters',
  'queryStringParameters',
  'detail-type',
  'detail',
  'triggerSource',
  'info',
])

interface Selector {
  readonly path: string
  readonly folded: boolean
}

function placeOf(value: Opaque): string | undefined {
  const [taint] = value.taints
  if (!value.direct || value.taints.length !== 1 || taint?.source.kind !== 'event') return undefined
  return taint.source.path.map((step) => (/^\d+$/.test(step) ? '*' : step)).join('.')
}

function selectorOfAtom(atom: Atom): Selector | undefined {
  if (atom.kind !== 'opaque') return undefined
  if (atom.origin?.kind === 'environment') return { path: `${ofEnvironment}${atom.origin.name}`, folded: false }
  const place = placeOf(atom)
  const path = place === undefined ? undefined : selectors.get(place)
  if (path !== undefined) return { path, folded: false }
  const inner = atom.origin?.kind === 'form' ? selectorOfAtom(atom.origin.of) : undefined
  return inner === undefined ? undefined : { ...inner, folded: true }
}

/** What a value says of the event, whichever of its places it was taken from. `whole`: it is surely that, and no text of the program's own. */
function selectorOf(value: Value): (Selector & { readonly whole: boolean }) | undefined {
  const atoms = atomsOf(value)
  const [first, ...others] = atoms.filter(({ kind }) => kind !== 'constant').map(selectorOfAtom)
  if (first === undefined || others.some((one) => one?.path !== first.path)) return undefined
  return {
    path: first.path,
    folded: first.folded || others.some((one) => one?.folded === true),
    whole: atoms.every(({ kind }) => kind !== 'constant'),
  }
}

function fact({ path, folded }: Selector, is: Condition['is'], values: readonly string[]): readonly Fact[] {
  const key = (value: string): string => `${mark}${path}\u0001${is}\u0001${folded ? 'folded' : ''}\u0001${value}`
  if (is === 'one-of') return [{ key: key(''), refinement: { constants: values.map((value): Constant => ({ kind: 'constant', value })) } }]
  return values.map((value) => ({ key: key(value), refinement: { constants: [] } }))
}

interface Sides {
  readonly yes: readonly Fact[]
  readonly no: readonly Fact[]
}
const nothing: Sides = { yes: [], no: [] }

/** The value is one of these texts, or none of them. */
export function whenEqual(value: Value, constants: readonly Constant[]): Sides {
  const texts = constants.flatMap((one) => (typeof one.value === 'string' ? [one.value] : []))
  if (texts.length === 0 || texts.length < constants.length) return nothing
  if (value.kind === 'text') return { yes: ofText(value.parts, texts), no: [] }
  const selector = selectorOf(value)
  if (selector === undefined) return nothing
  const own = atomsOf(value).flatMap((atom) => (atom.kind === 'constant' ? [atom.value] : []))
  return {
    yes: texts.some((one) => own.includes(one)) ? [] : fact(selector, 'one-of', texts),
    no: selector.whole ? fact(selector, 'none-of', texts) : [],
  }
}

/**
 * The path is a text that is put together, `/items/${id}`: as a pattern, where what is put in is surely one segment of it. Another path may still be equal,
 * so that nothing is told by the other way.
 */
export function whenSameText(left: Value, right: Value): readonly Fact[] {
  return [
    [left, right],
    [right, left],
  ].flatMap(([value, text]) => {
    const selector = value?.kind === 'opaque' ? selectorOf(value) : undefined
    const pattern = selector?.path === 'path' && text?.kind === 'text' ? patternOf(text.parts) : undefined
    return selector === undefined || pattern === undefined ? [] : fact(selector, 'one-of', [pattern])
  })
}

function patternOf(parts: readonly (string | Atom)[]): string | undefined {
  const segments = parts.map((part) => (typeof part === 'string' ? part : isSegment(part) ? '{}' : '?')).join('')
  return /^\/(?:(?:[\w.~-]+|\{\})\/)*(?:[\w.~-]+|\{\})?$/.test(segments) ? segments : undefined
}

/** `pathParameters.id`. What a `{proxy+}` holds is a parameter too; routes that have one are met by any path. */
const isSegment = (part: Atom): boolean => {
  const [head, name, more] = part.kind === 'opaque' ? (placeOf(part)?.split('.') ?? []) : []
  return head === 'pathParameters' && name !== undefined && name !== '*' && more === undefined
}

/** `${method} ${path}` is `GET /items`: both are known. */
function ofText(parts: readonly (string | Atom)[], texts: readonly string[]): readonly Fact[] {
  const found = texts.map((whole) => piecesOf(parts, whole))
  return parts.flatMap((part, index) => {
    const selector = typeof part === 'string' ? undefined : selectorOfAtom(part)
    const pieces = found.flatMap((one) => one?.[index] ?? [])
    return selector === undefined || pieces.length < texts.length ? [] : fact(selector, 'one-of', pieces)
  })
}

function piecesOf(parts: readonly (string | Atom)[], whole: string): readonly string[] | undefined {
  const pieces: string[] = []
  let at = 0
  for (const [index, part] of parts.entries()) {
    if (typeof part === 'string') {
      if (!whole.startsWith(part, at)) return undefined
      pieces.push(part)
      at += part.length
      continue
    }
    const next = parts[index + 1]
    if (next !== undefined && typeof next !== 'string') return undefined
    const end = next === undefined ? whole.length : whole.indexOf(next, at)
    if (end < at) return undefined
    pieces.push(whole.slice(at, end))
    at = end
  }
  return at === whole.length ? pieces : undefined
}

/** The text starts with a prefix. */
export function whenStarts(value: Value, prefix: string, exact = true): Sides {
  const selector = selectorOf(value)
  if (selector === undefined || prefix === '') return nothing
  const own = atomsOf(value).some((atom) => atom.kind === 'constant' && String(atom.value).startsWith(prefix))
  return { yes: own ? [] : fact(selector, 'starts', [prefix]), no: selector.whole && exact ? fact(selector, 'starts-not', [prefix]) : [] }
}

/** A pattern that starts with a literal text. */
export function whenMatches(value: Value, { source, flags }: { readonly source: string; readonly flags: string }): Sides {
  const found = /^\^((?:[\w-]|\\?\/)+)(.?)/.exec(source)
  if (found === null || flags.includes('i') || source.includes('|')) return nothing
  const literal = (found[1] ?? '').replaceAll('\\', '')
  const optional = /^[?*{]/.test(found[2] ?? '')
  return whenStarts(value, optional ? literal.slice(0, -1) : literal, source.length === (found[1] ?? '').length + 1)
}

/** The event has a part, or it has not. */
export function whenThere(value: Opaque): Sides {
  const place = placeOf(value)
  return place === undefined || !telling.has(place) ? nothing : whenNamed(place)
}

/** `'Records' in event`. */
export function whenIn(key: Value, object: Value): Sides {
  if (key.kind !== 'constant' || typeof key.value !== 'string' || object.kind !== 'opaque' || placeOf(object) !== '') return nothing
  return telling.has(key.value) ? whenNamed(key.value) : nothing
}

function whenNamed(path: string): Sides {
  const selector = { path, folded: false }
  return { yes: fact(selector, 'there', ['']), no: fact(selector, 'missing', ['']) }
}

/** A framework's router has found the route: `GET /items/:id`. */
export const whenRouted = (routes: readonly string[]): readonly Fact[] => fact({ path: 'route', folded: false }, 'one-of', routes)

/** Whoever calls has shown that he may: a key, a signature, a token that was compared with what the function knows. */
export const whenProved = (): readonly Fact[] => fact({ path: 'caller', folded: false }, 'one-of', ['known'])

/** Some of the facts say where the event comes from. */
export const tellsWhen = (facts: readonly Fact[]): boolean => facts.some(({ key }) => key.startsWith(mark))

/** Remembers that it is worth asking for a key. */
export function noteCondition(m: Machine, key: string): void {
  if (key.startsWith(mark) && m.conditions.size < mostConditions) m.conditions.add(key)
}

/** What holds of the event on this path. */
export function conditionsHere(m: Machine): readonly Condition[] | undefined {
  const found = new Map<string, Condition>()
  for (const key of m.conditions) {
    const known = factAt(m.layer, key)
    if (known === undefined) continue
    const [, path = '', is = '', folded = '', value = ''] = key.split('\u0001')
    const name = `${path} ${is} ${folded}`
    const values =
      is === 'one-of' ? (known.constants ?? []).map((one) => String(one.value)) : is.startsWith('there') || is === 'missing' ? [] : [value]
    const before = found.get(name)?.values ?? []
    found.set(name, { path, is: is as Condition['is'], values: [...new Set([...before, ...values])], folded: folded !== '' })
  }
  return found.size === 0 ? undefined : [...found.values()]
}
