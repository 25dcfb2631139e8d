import type { Fn } from '../../model/function.ts'
import { sameText } from '../../model/text.ts'
import type { Text } from '../../model/text.ts'
import { comparisons } from '../models/aws/dynamodb-expression.ts'
import type { ObservationOf } from '../observation.ts'
import type { Shape } from '../shape.ts'
import { endsWith } from './bucket-of-event.ts'
import { follow, opensIn, shapesAt } from './follow.ts'
import { namesOf } from './item-updates.ts'
import type { Linked } from './link.ts'
import { ownerName } from './message.ts'
import type { Message, Owner } from './message.ts'
import { textsOf } from './names.ts'

type Call = ObservationOf<'cloud'>

/** Which of all that was written a call that reads one object, or some items, can come upon. */
export interface Meant {
  /** Calls that ask for the same have the same name. */
  readonly name: string
  /** What is known of the message's key must not differ. */
  readonly admits: (message: Message) => boolean
}

export function meantBy(linked: Linked, fn: Fn, call: Call): Meant {
  if (call.service === 's3') return objectsMeant(linked, fn, call)
  if (call.service === 'dynamodb' || call.service === 'dax') return itemsMeant({ kind: 'function', fn }, call)
  return { name: '', admits: () => true }
}

function objectsMeant(linked: Linked, fn: Fn, call: Call): Meant {
  if (call.operation.startsWith('List')) {
    const [prefix] = shapesAt(call.input, 'Prefix').flatMap((shape) =>
      shape.kind === 'constant' && typeof shape.value === 'string' ? [shape.value] : [],
    )
    return {
      name: `under ${prefix ?? ''}`,
      admits: ({ parts, owner }) =>
        prefix === undefined ||
        textsOf(parts.key, owner).every((key) => typeof key[0] !== 'string' || key[0].startsWith(prefix) || prefix.startsWith(key[0])),
    }
  }
  const keys = shapesAt(call.input, 'Key')
  // The object that the event tells of: the one whose notification passed the trigger's filter.
  const isTold = keys
    .flatMap(opensIn)
    .some(({ carries }) => carries.some(({ source }) => source.kind === 'event' && endsWith(source.path, 'object', 'key')))
  if (isTold) return { name: `told ${fn.id}`, admits: ({ origin }) => linked.eventsOf(fn).some((event) => event.message.origin === origin) }
  const texts = keys.flatMap((shape) => textsOf(shape, { kind: 'function', fn }))
  return {
    name: JSON.stringify(texts),
    admits: ({ parts, owner }) => mayMeet(texts, parts.key === undefined ? [] : textsOf(plain(parts.key), owner)),
  }
}

function itemsMeant(reader: Owner, call: Call): Meant {
  const wanted = asked(call).map(({ attribute, value }): Wanted => ({ attribute, texts: textsOf(value, reader) }))
  return {
    name: JSON.stringify(wanted),
    admits: ({ parts: { item }, owner }) =>
      item === undefined || wanted.every(({ attribute, texts }) => mayMeet(texts, attributeTexts(item, attribute, owner))),
  }
}

interface Wanted {
  readonly attribute: readonly string[]
  readonly texts: readonly Text[]
}

const written = new WeakMap<Shape, Map<string, readonly Text[]>>()

function attributeTexts(item: Shape, attribute: readonly string[], owner: Owner): readonly Text[] {
  const memory = written.get(item) ?? new Map<string, readonly Text[]>()
  written.set(item, memory)
  // Functions with the same code have the same shape, and each its own environment.
  const key = [ownerName(owner), ...attribute].join('\n')
  const known = memory.get(key) ?? follow(item, attribute).flatMap((shape) => textsOf(plain(shape), owner))
  memory.set(key, known)
  return known
}

/** Attributes for which a call asks a certain value. */
export function asked({
  input,
  operation,
}: Pick<Call, 'input' | 'operation'>): readonly { readonly attribute: readonly string[]; readonly value: Shape }[] {
  if (/^(?:Get|Update|Delete|Put)Item$/.test(operation)) {
    const [key] = shapesAt(input, operation === 'PutItem' ? 'Item' : 'Key')
    return key?.kind === 'object' ? Object.entries(key.fields).map(([name, value]) => ({ attribute: [name], value: plain(value) })) : []
  }
  if (operation !== 'Query' && operation !== 'Scan') return []
  const [values] = shapesAt(input, 'ExpressionAttributeValues')
  if (values?.kind !== 'object') return []
  const conditions = shapesAt(input, 'KeyConditionExpression|FilterExpression').flatMap((shape) =>
    shape.kind === 'constant' && typeof shape.value === 'string' ? [shape.value] : [],
  )
  return conditions.flatMap((condition) => {
    if (/\b(or|not)\b/i.test(condition)) return []
    return (comparisons(condition, namesOf(input)) ?? []).flatMap(({ attribute, placeholder, operator }) => {
      const value = Object.hasOwn(values.fields, placeholder) ? values.fields[placeholder] : undefined
      return operator === '=' && value !== undefined && attribute.every((step) => step !== undefined)
        ? [{ attribute: attribute.map(String), value: plain(value) }]
        : []
    })
  })
}

/** `{S: x}` → `x`. */
function plain(value: Shape): Shape {
  if (value.kind !== 'object') return value
  const [only, ...others] = Object.entries(value.fields)
  return only !== undefined && others.length === 0 && /^(S|N|B|BOOL)$/.test(only[0]) ? only[1] : value
}

/** Is there a value that both can have? What cannot be told may be the same. */
const mayMeet = (left: readonly Text[], right: readonly Text[]): boolean =>
  left.length === 0 || right.length === 0 || left.some((one) => right.some((other) => isSame(one, other)))

/** Two constants are the same or not; most keys start with a constant that tells. */
function isSame(one: Text, other: Text): boolean {
  const [a, b] = [one[0], other[0]]
  if (typeof a === 'string' && typeof b === 'string' && !a.startsWith(b) && !b.startsWith(a)) return false
  return sameText(one, other) !== 'no'
}
