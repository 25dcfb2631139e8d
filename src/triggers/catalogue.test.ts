import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import type { TriggerKind } from '../model/trigger.ts'
import { triggerEntries, triggers, type TriggerEntry } from './catalogue.ts'
import { examples } from './examples.ts'
import { fieldAt, type EventPath } from './field-at.ts'
import type { Field } from './field.ts'
import { parsePath, type Step } from './path.ts'
import { carrierOf } from './recognise.ts'

/** Of the model; a kind that is missing here does not compile. */
const kinds = Object.keys({
  http: 0,
  url: 0,
  bucket: 0,
  queue: 0,
  topic: 0,
  stream: 0,
  broker: 0,
  schedule: 0,
  bus: 0,
  email: 0,
  iot: 0,
  'user-pool': 0,
  graphql: 0,
  workflow: 0,
  repository: 0,
  logs: 0,
  edge: 0,
  authorizer: 0,
  'custom-resource': 0,
  direct: 0,
  other: 0,
} satisfies Record<TriggerKind, 0>)

test('every trigger kind of the model has an entry', () => {
  const covered = new Set<string>(triggerEntries.map(({ kind }) => kind))
  assert.deepEqual(
    kinds.filter((kind) => !covered.has(kind)),
    [],
  )
})

test('every entry that is carried names its carrier', () => {
  for (const entry of triggerEntries) if (entry.within !== undefined) assert.ok(Object.hasOwn(triggers, entry.within), entry.id)
})

test('every reference is a page', () => {
  for (const entry of triggerEntries) assert.ok(URL.canParse(entry.reference) && entry.reference.startsWith('https://'), entry.id)
})

test('titles tell the entries apart', () => {
  const titles = triggerEntries.map(({ title }) => title)
  const webhooks = titles.filter((title) => title.endsWith('webhook')).length
  assert.equal(new Set(titles).size, titles.length - webhooks + 2)
})

test('only the answer that names failed records allows partial failures', () => {
  for (const entry of triggerEntries) assert.equal(entry.partialFailures, entry.answer === 'batch-failures', entry.id)
})

for (const entry of triggerEntries) {
  const { event, context } = examples[entry.id]

  suite(entry.id, () => {
    test('no path stands twice', () => {
      const paths = entry.fields.map(({ path, of = 'event' }) => `${of} ${path}`)
      assert.deepEqual(
        paths.filter((path, index) => paths.indexOf(path) !== index),
        [],
      )
    })

    test('every field is in the example, with its type', () => {
      for (const field of entry.fields) inExample(field, field.of === 'context' ? context : event)
    })

    test('every value of the example is spoken for', () => {
      spokenFor(entry.fields, event)
      if (context !== undefined) spokenFor(entry.fields, context, 'context')
    })

    test('the batch is a list', () => {
      if (entry.batch !== undefined) for (const list of valuesAt(event, parsePath(entry.batch))) assert.ok(Array.isArray(list))
    })

    test('the conditions and the signature stand on fields that are spoken for', () => {
      const places = entry.recognise === 'declared' ? [] : entry.recognise.map(({ path }) => path)
      if (entry.signature !== undefined) places.push(entry.signature.path)
      for (const path of places) {
        const place = placeOf(path)
        const known = fieldAt(entry.fields, place) ?? entry.fields.find((field) => field.path.startsWith(path))
        assert.ok(known !== undefined, path)
      }
    })
  })
}

suite('what a sender can write is never taken for the platform’s', () => {
  for (const entry of triggerEntries) {
    const carrier = carrierOf(entry)
    if (carrier === undefined || entry.recognise === 'declared') continue
    const claimed = entry.recognise.some(({ path }) => fieldAt(carrier.fields, placeOf(path))?.control === 'attacker')
    if (claimed) test(`${entry.id} claims no more than ${entry.within}`, () => noMoreThan(entry, carrier.fields))
  }

  function noMoreThan(entry: TriggerEntry, carrier: readonly Field[]): void {
    for (const field of entry.fields) {
      if (fieldAt(carrier, placeOf(field.path))?.control !== 'attacker') continue
      assert.notEqual(field.control, 'platform', field.path)
      for (const inner of field.inside ?? []) assert.notEqual(inner.control, 'platform', `${field.path} › ${inner.path}`)
    }
  }
})

function placeOf(path: string): EventPath {
  return parsePath(path).map((step) => (step.kind === 'key' ? step.key : step.kind === 'item' ? 0 : 'any-name'))
}

function inExample(field: Field, root: unknown): void {
  const found = valuesAt(root, parsePath(field.path))
  if (field.optional !== true) assert.ok(found.length > 0, `${field.path} is not in the example`)
  for (const value of found) {
    if (value === null || field.type === 'any') continue
    assert.equal(Array.isArray(value) ? 'list' : typeof value, field.type, field.path)
    if (field.inside !== undefined) {
      const content = decoded(value, field)
      for (const inner of field.inside) inExample(inner, content)
      spokenFor(field.inside, content)
    } else if (field.encodings !== undefined) decoded(value, field)
    if (field.base64If !== undefined) assert.ok(valuesAt(root, parsePath(field.base64If)).length > 0, field.base64If)
  }
}

/** Undoes what can be undone without a schema; throws where the example is not encoded as the field says. */
function decoded(value: unknown, field: Field): unknown {
  return (field.encodings ?? []).reduce<unknown>((held, encoding) => {
    switch (encoding) {
      case 'base64':
        assert.match(String(held), /^[A-Za-z0-9+/]*={0,2}$/, field.path)
        return Buffer.from(String(held), 'base64')
      case 'gzip':
        return gunzipSync(held as Buffer)
      case 'json':
        return JSON.parse(String(held))
      case 'url':
        return decodeURIComponent(String(held))
      case 'url-plus':
        return decodeURIComponent(String(held).replaceAll('+', ' '))
      case 'bytes':
        return Buffer.from(held as number[])
      case 'dynamodb':
      case 'firestore':
      case 'protobuf':
        return held
    }
  }, value)
}

function valuesAt(root: unknown, steps: readonly Step[]): readonly unknown[] {
  let found: readonly unknown[] = root === undefined ? [] : [root]
  for (const step of steps)
    found = found.flatMap((value): unknown[] => {
      if (step.kind === 'item') return Array.isArray(value) ? value : []
      if (value === null || typeof value !== 'object' || Array.isArray(value)) return []
      const held = value as Record<string, unknown>
      if (step.kind === 'any') return Object.values(held)
      return Object.hasOwn(held, step.key) ? [held[step.key]] : []
    })
  return found
}

function spokenFor(fields: readonly Field[], value: unknown, of?: 'context', place: EventPath = []): void {
  if (value === null || value === undefined) return
  const below = typeof value === 'object' ? Object.entries(value) : []
  for (const [key, inner] of below) spokenFor(fields, inner, of, [...place, Array.isArray(value) ? Number(key) : key])
  if (below.length === 0 && typeof value !== 'object')
    assert.ok(fieldAt(fields, place, of) !== undefined, `nobody speaks for ${place.join('.')}`)
}
