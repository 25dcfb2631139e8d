import type { Fn } from '../../model/function.ts'
import { sameText } from '../../model/text.ts'
import { comparisons } from '../models/aws/dynamodb-expression.ts'
import type { ObservationOf } from '../observation.ts'
import type { Shape } from '../shape.ts'
import { endsWith } from './bucket-of-event.ts'
import { follow, opensIn, shapesAt } from './follow.ts'
import { namesOf } from './item-updates.ts'
import type { Linked } from './link.ts'
import type { Message, Owner } from './message.ts'
import { textsOf } from './names.ts'

type Call = ObservationOf<'cloud'>

/** Can a call that reads one object, or some items, come upon this one? What is known of its key must not differ. */
export function isMeant(linked: Linked, fn: Fn, call: Call, message: Message): boolean {
  if (call.service === 's3') return isObjectMeant(linked, fn, call, message)
  if (call.service === 'dynamodb' || call.service === 'dax') return isItemMeant({ kind: 'function', fn }, call, message)
  return true
}

function isObjectMeant(linked: Linked, fn: Fn, call: Call, { parts, owner, origin }: Message): boolean {
  if (call.operation.startsWith('List')) {
    const [prefix] = shapesAt(call.input, 'Prefix').flatMap((shape) =>
      shape.kind === 'constant' && typeof shape.value === 'string' ? [shape.value] : [],
    )
    return (
      prefix === undefined ||
      textsOf(parts.key, owner).every((key) => typeof key[0] !== 'string' || key[0].startsWith(prefix) || prefix.startsWith(key[0]))
    )
  }
  const keys = shapesAt(call.input, 'Key')
  // The object that the event tells of: the one whose notification passed the trigger's filter.
  const told = keys
    .flatMap(opensIn)
    .flatMap(({ carries }) =>
      carries.flatMap(({ source }) => (source.kind === 'event' && endsWith(source.path, 'object', 'key') ? [source.path] : [])),
    )
  if (told.length > 0) return linked.eventsOf(fn).some((event) => event.message.origin === origin)
  return mayBeSame(keys, { kind: 'function', fn }, parts.key === undefined ? [] : [parts.key], owner)
}

function isItemMeant(reader: Owner, call: Call, { parts, owner }: Message): boolean {
  if (parts.item === undefined) return true
  const item = parts.item
  return asked(call).every(({ attribute, value }) => mayBeSame([value], reader, follow(item, attribute), owner))
}

/** Attributes for which a call asks a certain value. */
function asked({ input, operation }: Call): readonly { readonly attribute: readonly string[]; readonly value: Shape }[] {
  if (operation === 'GetItem') {
    const [key] = shapesAt(input, 'Key')
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
function mayBeSame(left: readonly Shape[], reader: Owner, right: readonly Shape[], writer: Owner): boolean {
  const [read, written] = [left.flatMap((shape) => textsOf(shape, reader)), right.flatMap((shape) => textsOf(plain(shape), writer))]
  return read.length === 0 || written.length === 0 || read.some((one) => written.some((other) => sameText(one, other) !== 'no'))
}
