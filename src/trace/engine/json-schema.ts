import type { CharacterSetName } from '../models/character-sets.ts'
import { at } from './machine.ts'
import type { Machine } from './machine.ts'
import { closedList, listOf, makeObject } from './objects.ts'
import { loadNamed } from './property.ts'
import { constantOf, stringOf, undefinedValue } from './value.ts'
import type { Value } from './value.ts'

const deepest = 8

/** JSON Schema (draft 4 to 2020-12) as a shape, as far as it restricts. */
export function shapeOfSchema(m: Machine, schema: Value, depth: number): Value {
  if (schema.kind !== 'reference' || depth > deepest) return undefinedValue
  const part = (name: string): Value => loadNamed(m, schema, name)
  const entries: [string, Value][] = []
  const properties = part('properties')
  if (properties.kind === 'reference') {
    entries.push([
      'fields',
      makeObject(
        m,
        [...at(m, properties).fields].map(([name, inner]) => [name, shapeOfSchema(m, inner, depth + 1)] as const),
      ),
    ])
    if (constantOf(part('additionalProperties'))?.value !== false) entries.push(['others', { kind: 'constant', value: 'kept' }])
  }
  const items = part('items')
  if (items.kind === 'reference') entries.push(['items', shapeOfSchema(m, items, depth + 1)])
  const only = part('const')
  const values = part('enum')
  if (values.kind === 'reference') entries.push(['values', values])
  else if (only.kind === 'constant' && only.value !== undefined) entries.push(['values', listOf(m, [only])])
  const pattern = part('pattern')
  if (stringOf(pattern) !== undefined) entries.push(['pattern', pattern])
  const bounded = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems'].some((name) => typeof constantOf(part(name))?.value === 'number')
  if (bounded) entries.push(['safe', listOf(m, [{ kind: 'constant', value: 'work' }])])
  const format = formats[stringOf(part('format')) ?? '']
  if (format !== undefined) entries.push(['characters', { kind: 'constant', value: format }])
  const type = part('type')
  const names = closedList(m, type) ?? [type]
  const mapped = names.flatMap((one) => {
    const own = jsonTypes[stringOf(one) ?? '']
    return own === undefined ? [] : [{ kind: 'constant', value: own } as const]
  })
  if (mapped.length > 0) entries.push(['types', listOf(m, mapped)])
  return makeObject(m, entries)
}

const jsonTypes: Readonly<Record<string, string>> = {
  string: 'string',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
  object: 'object',
  array: 'array',
  null: 'nothing',
}
const formats: Readonly<Record<string, CharacterSetName>> = {
  uuid: 'uuid',
  date: 'dateText',
  'date-time': 'dateText',
  time: 'dateText',
  ipv4: 'hostname',
  hostname: 'hostname',
  email: 'email',
}
