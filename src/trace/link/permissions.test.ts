import assert from 'node:assert/strict'
import { test } from 'node:test'
import { text } from '../../model/text.ts'
import type { Observation } from '../observation.ts'
import { appOf, called, choosers, event, fn, linkedOf, open, ref, resource, role, to, variable, withRole } from './application-for-tests.ts'
import { object, openAt } from './shapes.ts'

const writer = open('Write', { environment: { TABLE: text(ref('Table')) } })
const own = 'public body.x'
const x = event('body.<json>.x')
const [queue, table] = [resource('queue', 'Queue'), resource('table', 'Table', { keys: ['id'] })]
const inQueue = { kind: 'queue', queue: to('Queue') }
const send = (fields: Parameters<typeof object>[0]): Observation =>
  called('sqs:SendMessage', object({ QueueUrl: variable('QUEUE'), ...fields }))

const permissions: readonly (readonly [what: string, statements: Parameters<typeof role>[1][], expected: readonly string[]])[] = [
  ['granted', [['Allow', 'sqs:SendMessage', text(ref('Queue'))]], [own]],
  ['granted on another queue', [['Allow', 'sqs:SendMessage', text(ref('Other'))]], []],
  ['another action', [['Allow', 'sqs:ReceiveMessage', text(ref('Queue'))]], []],
  [
    'granted and denied',
    [
      ['Allow', 'sqs:*', text('*')],
      ['Deny', 'sqs:SendMessage', text('*')],
    ],
    [],
  ],
  [
    'denied under a condition',
    [
      ['Allow', 'sqs:*', text('*')],
      ['Deny', 'sqs:SendMessage', text('*'), true],
    ],
    [own],
  ],
  ['by a pattern', [['Allow', 'sqs:Send*', text('arn:aws:sqs:*:*:*')]], [own]],
]
for (const [what, statements, expected] of permissions)
  void test(`permission to write: ${what}`, () => {
    const one = open('Write', { environment: { QUEUE: text(ref('Queue')) }, role: withRole('Role') })
    const app = appOf({
      functions: [one.function, fn('Read', { triggers: [inQueue] })],
      routes: [one.route],
      resources: [queue, resource('queue', 'Other')],
      roles: [role('Role', ...statements)],
    })
    const linked = linkedOf(app, { Write: [send({ MessageBody: x })] })
    assert.deepEqual(choosers(linked, 'Read', 'Records.0.body'), expected)
    assert.deepEqual(
      linked.refused().map(({ why }) => why),
      expected.length === 0 ? ['the role may not sqs:SendMessage on Queue'] : [],
    )
  })

void test('permission to read', () => {
  const app = appOf({
    functions: [writer.function, fn('Read', { role: withRole('Role') })],
    routes: [writer.route],
    resources: [table],
    roles: [role('Role', ['Allow', 'dynamodb:GetItem', text(ref('Table'))])],
  })
  const linked = linkedOf(app, {
    Write: [called('dynamodb:PutItem', object({ TableName: variable('TABLE'), Item: object({ x }) }))],
    Read: [called('dynamodb:Scan', object({ TableName: { kind: 'made', type: 'resource:app/Table' } }), { call: 0 })],
  })
  assert.deepEqual(choosers(linked, 'Read', { call: 0, path: 'Items.0.x' }), [])
})

void test('a name that only the role tells', () => {
  const one = open('Write', { role: withRole('Role') })
  const app = appOf({
    functions: [one.function, fn('Read', { triggers: [inQueue] })],
    routes: [one.route],
    resources: [queue, resource('queue', 'Other')],
    roles: [role('Role', ['Allow', 'sqs:SendMessage', text(ref('Queue'))])],
  })
  const linked = linkedOf(app, {
    Write: [called('sqs:SendMessage', object({ QueueUrl: openAt(['stageVariables', 'queue']), MessageBody: x }))],
  })
  assert.deepEqual(choosers(linked, 'Read', 'Records.0.body'), [`${own} unsure`])
})
