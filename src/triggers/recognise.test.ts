import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import fc from 'fast-check'
import { triggerEntries, type TriggerEntry } from './catalogue.ts'
import { examples } from './examples.ts'
import { json } from './examples/example.ts'
import { carrierOf, recognise } from './recognise.ts'

const told = triggerEntries.filter(({ recognise: requirements }) => requirements !== 'declared')

suite('every example is recognised as itself', () => {
  for (const { id } of told) test(id, () => assert.equal(recognise(examples[id].event)?.id, id))
  for (const { id } of told)
    test(`${id}, whatever the order of the entries`, () => {
      assert.equal(recognise(examples[id].event, [...triggerEntries].toReversed())?.id, id)
    })
})

// The plain notification, and mail that is an object in a bucket, look like any other notification.
const lookAlikes: Readonly<Record<string, string>> = { 'aws-mail-in-bucket': 'aws-bucket' }

suite('an event without a shape of its own is unknown, not something else', () => {
  for (const entry of triggerEntries.filter((candidate) => !told.includes(candidate)))
    test(entry.id, () => assert.equal(recognise(examples[entry.id].event)?.id, lookAlikes[entry.id]))
})

suite('variants', () => {
  const rest = examples['aws-rest-proxy'].event as Readonly<Record<string, unknown>>
  const queue = (body: string) => ({ Records: [{ eventSource: 'aws:sqs', body }] })
  const envelope = { Type: 'Notification', TopicArn: 'arn:aws:sns:eu-central-1:123456789012:orders', Message: 'hello' }
  const cases: readonly (readonly [what: string, event: unknown, id: string | undefined])[] = [
    ['REST event without body and headers', { ...rest, body: null, headers: null }, 'aws-rest-proxy'],
    ['HTTP API that sends format 1.0', { ...rest, version: '1.0' }, 'aws-rest-proxy'],
    ['webhook header in any case', { ...rest, headers: { 'x-gItHuB-eVeNt': 'push' } }, 'github-over-rest'],
    ['webhook header that is no string', { ...rest, headers: { 'X-GitHub-Event': ['push'] } }, 'aws-rest-proxy'],
    ['message that is not JSON', queue('{oops'), 'aws-queue'],
    ['message that is JSON but no envelope', queue(json({ Type: 'Notification' })), 'aws-queue'],
    ['envelope in a message', queue(json(envelope)), 'aws-topic-in-queue'],
    ['envelope after white space', queue(` \n${json(envelope)}`), 'aws-topic-in-queue'],
    ['envelope that is too long to look into', queue(json({ ...envelope, Message: 'x'.repeat(1_100_000) })), 'aws-queue'],
    ['schedule', { ...(examples['aws-schedule'].event as object), resources: [] }, 'aws-schedule'],
    ['no records', { Records: [] }, undefined],
    ['records that are no list', { Records: { 0: { eventSource: 'aws:sqs' }, length: 1 } }, undefined],
    ['another source', { Records: [{ eventSource: 'aws:unheard-of' }] }, undefined],
    ['null', null, undefined],
    ['nothing', undefined, undefined],
    ['a string', 'Records', undefined],
    ['a bare list', [[], {}], undefined],
  ]
  for (const [what, event, id] of cases) test(what, () => assert.equal(recognise(event)?.id, id))
})

suite('hostile input', () => {
  test('keys of the prototype are no keys of the event', () => {
    assert.equal(recognise(JSON.parse('{"__proto__":{"eventSource":"aws:kafka"}}')), undefined)
    assert.equal(recognise(JSON.parse('{"constructor":{"name":"x"},"Records":[{"__proto__":{"eventSource":"aws:sqs"}}]}')), undefined)
    assert.equal(recognise(Object.create({ eventSource: 'aws:kafka' })), undefined)
  })

  test('a long list and a deep object cost no more than short ones', () => {
    const record = { eventSource: 'aws:sqs', body: '{' }
    assert.equal(recognise({ Records: Array.from({ length: 1_000_000 }, () => record) })?.id, 'aws-queue')
    let deep: unknown = {}
    for (let depth = 0; depth < 100_000; depth++) deep = { a: deep }
    assert.equal(recognise(deep), undefined)
    assert.equal(recognise({ Records: [{ eventSource: 'aws:sqs', body: '{"a":'.repeat(40_000) }] })?.id, 'aws-queue')
  })

  test('never throws on JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (event) => recognise(event) === undefined),
      { numRuns: 300 },
    )
  })

  test('never throws on an event with one value exchanged', () => {
    const some = fc.constantFrom(...told)
    fc.assert(
      fc.property(some, fc.nat(), fc.jsonValue({ maxDepth: 3 }), ({ id }, which, value) => {
        recognise(exchanged(examples[id].event, which, value))
      }),
      { numRuns: 500 },
    )
  })
})

suite('a sender cannot have his event taken for another kind', () => {
  const headers = {
    'ce-specversion': '1.0',
    'ce-id': '1',
    'ce-source': '/x',
    'ce-type': 'google.cloud.pubsub.topic.v1.messagePublished',
    'x-github-event': 'push',
    'x-gitlab-event': 'push',
    'x-cloudscheduler': 'true',
  }
  for (const id of ['aws-rest-proxy', 'aws-http-api', 'aws-function-url', 'aws-load-balancer', 'aws-authorizer-http-api'] as const)
    test(`${id} stays with its carrier whatever the headers say`, () => {
      const event = examples[id].event as { readonly headers: object }
      const found = recognise({ ...event, headers: { ...event.headers, ...headers } })
      assert.equal(found && rootOf(found).title, rootOf(entryOf(id)).title)
    })

  for (const id of ['aws-queue', 'aws-topic'] as const)
    test(`${id} stays itself or carries, whatever the message holds`, () => {
      for (const { id: other } of told) {
        const text = json(examples[other].event)
        const found = recognise({
          Records: [{ eventSource: 'aws:sqs', body: text }],
          ...(id === 'aws-topic' ? { Records: [{ EventSource: 'aws:sns', Sns: { Message: text } }] } : {}),
        })
        assert.equal(found && rootOf(found).title, entryOf(id).title, other)
      }
    })
})

test('only the entries that are asked for are found', () => {
  const { event } = examples['aws-queue']
  assert.equal(recognise(event, [entryOf('aws-topic')]), undefined)
  assert.equal(recognise(event, [])?.id, undefined)
})

function entryOf(id: string): TriggerEntry {
  const entry = triggerEntries.find((candidate) => candidate.id === id)
  assert.ok(entry !== undefined)
  return entry
}

function rootOf(entry: TriggerEntry): ReturnType<typeof carrierOf> & object {
  let root: ReturnType<typeof carrierOf> & object = entry
  for (let carrier = carrierOf(root); carrier !== undefined; carrier = carrierOf(root)) root = carrier
  return root
}

/** A copy of the event with the nth of its values, counted through, exchanged. */
function exchanged(event: unknown, which: number, value: unknown): unknown {
  let left = which % (json(event).split(':').length + 1)
  const walk = (part: unknown): unknown => {
    if (left-- === 0) return value
    if (Array.isArray(part)) return part.map(walk)
    if (part === null || typeof part !== 'object') return part
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, walk(inner)]))
  }
  return walk(event)
}
