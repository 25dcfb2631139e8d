import { literal } from '../../model/text.ts'
import type { Text } from '../../model/text.ts'
import { wildcardMatches } from '../../policy/wildcard.ts'
import type { Shape } from '../shape.ts'
import { partsOf } from './follow.ts'
import type { Owner } from './message.ts'
import { textsOf } from './names.ts'
import { unknownShape } from './shapes.ts'

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Can an event of this shape pass an event pattern or a filter policy? Only what is known to differ keeps it out: `false` is certain, `true` is not.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns-content-based-filtering.html
 * https://docs.aws.amazon.com/sns/latest/dg/sns-subscription-filter-policies.html
 */
export function matchesPattern(pattern: unknown, shape: Shape | undefined, owner: Owner): boolean {
  if (!isObject(pattern) || shape === undefined) return true
  if (shape.kind === 'any') return shape.of.some((one) => matchesPattern(pattern, one, owner))
  return Object.entries(pattern).every(([name, wanted]) => {
    if (name === '$or') return !Array.isArray(wanted) || wanted.some((one: unknown) => matchesPattern(one, shape, owner))
    const fields = fieldsOf(shape, name)
    if (fields === undefined) return true
    if (fields === 'missing')
      return Array.isArray(wanted)
        ? wanted.some(allowsMissing)
        : isObject(wanted) && matchesPattern(wanted, { kind: 'object', fields: {}, rest: undefined, array: false }, owner)
    return fields.some((field) => (Array.isArray(wanted) ? matchesAny(wanted, field, owner) : matchesPattern(wanted, field, owner)))
  })
}

/** What stands under a name; undefined where that cannot be told. */
function fieldsOf(shape: Shape, name: string): readonly Shape[] | 'missing' | undefined {
  if (shape.kind === 'encoded') {
    const inner = shape.as === 'json' || shape.as === 'base64' ? shape.of : undefined
    return inner === undefined ? undefined : fieldsOf(inner, name)
  }
  if (shape.kind !== 'object') return undefined
  // A pattern for a list of objects matches where one of them does.
  if (shape.array) return partsOf(shape).flatMap((one) => elementFields(one, name))
  if (Object.hasOwn(shape.fields, name)) return [shape.fields[name] as Shape]
  return shape.rest === undefined ? 'missing' : undefined
}

function elementFields(element: Shape, name: string): readonly Shape[] {
  const found = fieldsOf(element, name)
  if (found === undefined) return [unknownShape]
  return found === 'missing' ? [] : found
}

const allowsMissing = (one: unknown): boolean => isObject(one) && one['exists'] === false

function matchesAny(wanted: readonly unknown[], field: Shape, owner: Owner): boolean {
  if (field.kind === 'any') return field.of.some((one) => matchesAny(wanted, one, owner))
  // Of a list, one element is enough.
  if (field.kind === 'object' && field.array) return partsOf(field).some((one) => matchesAny(wanted, one, owner))
  return wanted.some((one) => matchesOne(one, field, owner))
}

function matchesOne(wanted: unknown, field: Shape, owner: Owner): boolean {
  if (isObject(wanted) && 'exists' in wanted) return wanted['exists'] !== false
  if (field.kind === 'object') return false
  if (wanted === null) return !(field.kind === 'constant' && field.value !== null)
  if (field.kind === 'constant' && typeof field.value === 'number' && isObject(wanted) && Array.isArray(wanted['numeric']))
    return inRange(field.value, wanted['numeric'])
  const texts = textsOf(field, owner)
  return texts.length === 0 ? !(field.kind === 'constant') : texts.some((text) => textMatches(wanted, text))
}

function textMatches(wanted: unknown, text: Text): boolean {
  const whole = literal(text)
  const [first, last] = [text[0], text.at(-1)]
  const [head, tail] = [typeof first === 'string' ? first : '', typeof last === 'string' ? last : '']
  const starts = (prefix: string): boolean =>
    whole === undefined ? head.startsWith(prefix) || prefix.startsWith(head) : whole.startsWith(prefix)
  const ends = (suffix: string): boolean => (whole === undefined ? tail.endsWith(suffix) || suffix.endsWith(tail) : whole.endsWith(suffix))
  if (!isObject(wanted)) return whole === undefined ? starts(String(wanted)) && ends(String(wanted)) : whole === String(wanted)
  const [[operator, value] = []] = Object.entries(wanted)
  switch (operator) {
    case 'prefix':
      // `{"prefix": {"equals-ignore-case": "a"}}` leaves the case open.
      return isObject(value) || starts(String(value))
    case 'suffix':
      return isObject(value) || ends(String(value))
    case 'equals-ignore-case':
      return whole === undefined || whole.toLowerCase() === String(value).toLowerCase()
    case 'wildcard':
      return whole === undefined || matchesStars(String(value), whole)
    case 'anything-but': {
      if (whole === undefined) return true
      return [value].flat().every((refused: unknown) => (isObject(refused) ? !textMatches(refused, text) : String(refused) !== whole))
    }
    case 'numeric':
      return whole === undefined || !Array.isArray(value) || !Number.isFinite(Number(whole)) || inRange(Number(whole), value)
    default:
      return true
  }
}

/** Here `?` is a letter like others. */
const matchesStars = (pattern: string, text: string): boolean =>
  wildcardMatches(pattern.replaceAll('?', '\u{e000}'), text.replaceAll('?', '\u{e000}'))

/** `[">", 0, "<=", 5]` */
function inRange(number: number, range: readonly unknown[]): boolean {
  for (let index = 0; index + 1 < range.length; index += 2) {
    const limit = Number(range[index + 1])
    const holds = { '>': number > limit, '>=': number >= limit, '<': number < limit, '<=': number <= limit, '=': number === limit }[
      String(range[index])
    ]
    if (holds === false) return false
  }
  return true
}

/** The filter of a polled queue or stream: `{Filters: [{Pattern: '…'}]}`. One of its patterns must match. */
export function passesCriteria(criteria: unknown, record: Shape, owner: Owner): boolean {
  const filters: unknown = isObject(criteria) ? (criteria['Filters'] ?? criteria['filters']) : criteria
  if (!Array.isArray(filters) || filters.length === 0) return true
  return filters.some((filter: unknown) => {
    const pattern = isObject(filter) && 'Pattern' in filter ? filter['Pattern'] : filter
    return matchesPattern(typeof pattern === 'string' ? fromJson(pattern) : pattern, record, owner)
  })
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** Can a name begin and end so? */
export function mayBeginAndEnd(shape: Shape | undefined, owner: Owner, prefix: string, suffix: string): boolean {
  const texts = textsOf(shape, owner)
  return texts.length === 0 || texts.some((text) => textMatches({ prefix }, text) && textMatches({ suffix }, text))
}
