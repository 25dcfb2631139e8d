import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Application } from '../../model/application.ts'
import { functionId, serviceId } from '../../model/ids.ts'
import { known, unknown } from '../../model/known.ts'
import { text } from '../../model/text.ts'
import type { Observation } from '../observation.ts'
import {
  answered,
  appOf,
  at,
  called,
  choosers,
  event,
  fn,
  json,
  linkedOf,
  open,
  ref,
  resource,
  textOf,
  to,
  variable,
} from './application-for-tests.ts'
import { originsOf } from './origins.ts'
import { constant, listOf, object, openAt } from './shapes.ts'

const writer = open('Write', {
  environment: {
    BUCKET: text(ref('Bucket')),
    QUEUE: text(ref('Queue')),
    TOPIC: text(ref('Topic')),
    TABLE: text(ref('Table')),
    STREAM: text(ref('Stream')),
    MACHINE: text(ref('Flow')),
    OTHER: text(ref('Other')),
    FN: [{ kind: 'reference', to: functionId(serviceId('app'), 'Read'), attribute: 'Arn' }],
  },
})
const own = 'public body.x'
const x = event('body.<json>.x')
const [bucket, queue, topic, table, stream] = [
  resource('bucket', 'Bucket'),
  resource('queue', 'Queue'),
  resource('topic', 'Topic'),
  resource('table', 'Table', { keys: ['id'] }),
  resource('stream', 'Stream', { flavour: 'data' }),
]

interface Case {
  readonly what: string
  /** What the function behind the route does. */
  readonly wrote: readonly Observation[]
  readonly triggers?: readonly object[]
  readonly resources?: Application['resources']
  /** What of its event the reading function takes, or of what its own first call gives back. */
  readonly ask: string
  readonly reads?: Observation
  readonly expected: readonly string[]
}

const inQueue = { kind: 'queue', queue: to('Queue') }
const ofBucket = { kind: 'bucket', bucket: to('Bucket') }
const put = (fields: Parameters<typeof object>[0]): Observation => called('s3:PutObject', object({ Bucket: variable('BUCKET'), ...fields }))
const send = (fields: Parameters<typeof object>[0]): Observation =>
  called('sqs:SendMessage', object({ QueueUrl: variable('QUEUE'), ...fields }))
const publish = (fields: Parameters<typeof object>[0]): Observation =>
  called('sns:Publish', object({ TopicArn: variable('TOPIC'), ...fields }))
const events = (...entries: readonly Parameters<typeof object>[0][]): Observation =>
  called(
    'eventbridge:PutEvents',
    object({
      Entries: {
        kind: 'object',
        array: true,
        rest: undefined,
        fields: Object.fromEntries(entries.map((entry, index) => [String(index), object(entry)])),
      },
    }),
  )
const toQueue = {
  protocol: known('sqs'),
  endpoint: to('Queue'),
  deadLetter: known('none' as const),
  filter: undefined,
  filterScope: known('attributes' as const),
  raw: known(false),
  at,
}
const wrapped = 'Records.0.body.<json>.Message.<json>.x'
const onBus = (pattern: unknown): object => ({ kind: 'bus', bus: 'default', pattern: known(pattern), rule: undefined })

const cases: readonly Case[] = [
  { what: 'a key', wrote: [put({ Key: x })], triggers: [ofBucket], ask: 'Records.*.s3.object.key.<url>', expected: [own] },
  {
    what: 'content is not the key',
    wrote: [put({ Key: constant('a'), Body: x })],
    triggers: [ofBucket],
    ask: 'Records.*.s3.object.key',
    expected: [],
  },
  {
    what: 'a prefix that the key has',
    wrote: [put({ Key: textOf('in/', x) })],
    triggers: [{ ...ofBucket, prefix: known(text('in/')) }],
    ask: 'Records.*.s3.object.key',
    expected: [own],
  },
  {
    what: 'a prefix that the key cannot have',
    wrote: [put({ Key: textOf('out/', x) })],
    triggers: [{ ...ofBucket, prefix: known(text('in/')) }],
    ask: 'Records.*.s3.object.key',
    expected: [],
  },
  {
    what: 'a suffix that the key cannot have',
    wrote: [put({ Key: textOf(x, '.draft') })],
    triggers: [{ ...ofBucket, suffix: known(text('.json')) }],
    ask: 'Records.*.s3.object.key',
    expected: [],
  },
  {
    what: 'the object that the event tells of',
    wrote: [put({ Key: constant('a.json'), Body: x })],
    triggers: [ofBucket],
    reads: called('s3:GetObject', object({ Bucket: event('Records.0.s3.bucket.name'), Key: event('Records.0.s3.object.key') }), {
      call: 0,
    }),
    ask: 'Body',
    expected: [own],
  },
  {
    what: 'an object of which no event tells',
    wrote: [put({ Key: textOf(event('requestContext.id'), '.draft'), Body: x }), put({ Key: constant('a.json'), Body: constant('{}') })],
    triggers: [{ ...ofBucket, suffix: known(text('.json')) }],
    reads: called('s3:GetObject', object({ Bucket: event('Records.0.s3.bucket.name'), Key: event('Records.0.s3.object.key') }), {
      call: 0,
    }),
    ask: 'Body',
    expected: [],
  },
  {
    what: 'an object of another name',
    wrote: [put({ Key: constant('a.html'), Body: x })],
    reads: called('s3:GetObject', object({ Bucket: { kind: 'made', type: 'resource:app/Bucket' }, Key: constant('b.html') }), { call: 0 }),
    ask: 'Body',
    expected: [],
  },
  { what: 'a message', wrote: [send({ MessageBody: json({ x }) })], triggers: [inQueue], ask: 'Records.*.body.<json>.x', expected: [own] },
  {
    what: 'another field of it',
    wrote: [send({ MessageBody: json({ x, y: constant(1) }) })],
    triggers: [inQueue],
    ask: 'Records.*.body.<json>.y',
    expected: [],
  },
  {
    what: 'an attribute',
    wrote: [send({ MessageAttributes: object({ a: object({ StringValue: x }) }) })],
    triggers: [inQueue],
    ask: 'Records.*.messageAttributes.a.stringValue',
    expected: [own],
  },
  {
    what: 'a queue that passes on what fits a filter',
    wrote: [send({ MessageBody: json({ x, kind: constant('b') }) })],
    triggers: [{ ...inQueue, filter: known({ Filters: [{ Pattern: '{"body":{"kind":["a"]}}' }] }) }],
    ask: 'Records.*.body.<json>.x',
    expected: [],
  },
  {
    what: 'another queue',
    wrote: [called('sqs:SendMessage', object({ QueueUrl: variable('OTHER'), MessageBody: x }))],
    resources: [queue, resource('queue', 'Other')],
    triggers: [inQueue],
    ask: 'Records.*.body',
    expected: ['internal the message of Queue'],
  },
  {
    what: 'a topic',
    wrote: [publish({ Message: x })],
    triggers: [{ kind: 'topic', topic: to('Topic'), filter: undefined, filterScope: known('attributes') }],
    ask: 'Records.0.Sns.Message',
    expected: [own],
  },
  {
    what: 'a filter policy that cannot match',
    wrote: [publish({ Message: x, MessageAttributes: object({ kind: object({ StringValue: constant('draft') }) }) })],
    triggers: [{ kind: 'topic', topic: to('Topic'), filter: known({ kind: ['label'] }), filterScope: known('attributes') }],
    ask: 'Records.0.Sns.Message',
    expected: [],
  },
  {
    what: 'a filter policy for the body',
    wrote: [publish({ Message: json({ x, kind: constant('label') }) })],
    triggers: [{ kind: 'topic', topic: to('Topic'), filter: known({ kind: ['label'] }), filterScope: known('body') }],
    ask: 'Records.0.Sns.Message.<json>.x',
    expected: [own],
  },
  {
    what: 'a topic before a queue',
    wrote: [publish({ Message: json({ x }) })],
    resources: [queue, resource('topic', 'Topic', { subscriptions: [toQueue] })],
    triggers: [inQueue],
    ask: wrapped,
    expected: [own],
  },
  {
    what: 'raw delivery is not wrapped',
    wrote: [publish({ Message: json({ x }) })],
    resources: [queue, resource('topic', 'Topic', { subscriptions: [{ ...toQueue, raw: known(true) }] })],
    triggers: [inQueue],
    ask: wrapped,
    expected: [],
  },
  {
    what: 'raw delivery',
    wrote: [publish({ Message: json({ x }) })],
    resources: [queue, resource('topic', 'Topic', { subscriptions: [{ ...toQueue, raw: known(true) }] })],
    triggers: [inQueue],
    ask: 'Records.0.body.<json>.x',
    expected: [own],
  },
  {
    what: 'a key by way of a queue',
    wrote: [put({ Key: x })],
    resources: [
      queue,
      resource('bucket', 'Bucket', {
        notifications: [{ target: to('Queue'), events: known(['s3:ObjectCreated:*']), prefix: undefined, suffix: undefined, at }],
      }),
    ],
    triggers: [inQueue],
    ask: 'Records.0.body.<json>.Records.0.s3.object.key',
    expected: [own],
  },
  {
    what: 'an event',
    wrote: [events({ Source: constant('shop'), Detail: json({ x }) })],
    triggers: [onBus({ source: ['shop'] })],
    ask: 'detail.x',
    expected: [own],
  },
  {
    what: 'an event of another kind',
    wrote: [events({ Source: constant('shop'), DetailType: constant('draft'), Detail: json({ x }) })],
    triggers: [onBus({ 'detail-type': ['final'] })],
    ask: 'detail.x',
    expected: [],
  },
  {
    what: 'entries of a batch are told apart',
    wrote: [events({ Source: constant('a'), Detail: json({ x }) }, { Source: constant('b'), Detail: json({ x: constant(1) }) })],
    triggers: [onBus({ source: ['b'] })],
    ask: 'detail.x',
    expected: [],
  },
  {
    what: 'nobody sends in the name of the platform',
    wrote: [events({ Source: event('body.<json>.source'), Detail: json({ x }) })],
    triggers: [onBus({ source: ['aws.ec2'] })],
    ask: 'detail.x',
    expected: [],
  },
  {
    what: 'a rule that takes a part of the event',
    wrote: [events({ Source: constant('shop'), Detail: json({ order: object({ x }) }) })],
    resources: [
      resource('rule', 'Rule', {
        bus: 'default',
        enabled: known(true),
        targets: [
          {
            target: known({ kind: 'function', id: functionId(serviceId('app'), 'Read') }),
            deadLetter: known('none'),
            at,
            input: { kind: 'template', paths: [['o', known('$.detail.order')]], template: known(text('{"it": <o>, "n": 1}')) },
          },
        ],
      }),
    ],
    triggers: [{ kind: 'bus', bus: 'default', pattern: known({ source: ['shop'] }), rule: 'app/Rule' }],
    ask: 'it.x',
    expected: [own],
  },
  {
    what: 'a record of a stream',
    wrote: [called('kinesis:PutRecord', object({ StreamName: variable('STREAM'), Data: json({ x }) }))],
    triggers: [{ kind: 'stream', flavour: 'kinesis', source: to('Stream') }],
    ask: 'Records.*.kinesis.data.<base64>.<json>.x',
    expected: [own],
  },
  {
    what: 'a record with a line break behind it, through a delivery stream',
    wrote: [
      called(
        'firehose:PutRecord',
        object({ DeliveryStreamName: variable('STREAM'), Record: object({ Data: textOf(json({ x, n: constant(1) }), '\n') }) }),
      ),
    ],
    triggers: [{ kind: 'other', source: 'aws.firehose', by: 'app/Stream' }],
    ask: 'records.*.data.<base64>.<json>.n',
    expected: [],
  },
  {
    what: 'an item, by its stream',
    wrote: [called('dynamodb:PutItem', object({ TableName: variable('TABLE'), Item: object({ id: constant('1'), x }) }))],
    triggers: [{ kind: 'stream', flavour: 'table', source: to('Table') }],
    ask: 'Records.*.dynamodb.NewImage.x.S',
    expected: [own],
  },
  {
    what: 'a filter of the stream that cannot match',
    wrote: [called('dynamodb:PutItem', object({ TableName: variable('TABLE'), Item: object({ state: constant('requested'), x }) }))],
    triggers: [
      {
        kind: 'stream',
        flavour: 'table',
        source: to('Table'),
        filter: known({ Filters: [{ Pattern: '{"dynamodb":{"NewImage":{"state":{"S":["approved"]}}}}' }] }),
      },
    ],
    ask: 'Records.*.dynamodb.NewImage.x.S',
    expected: [],
  },
  {
    what: 'an update sets one attribute and leaves the others',
    wrote: [
      called(
        'dynamodb:UpdateItem',
        object({
          TableName: variable('TABLE'),
          Key: object({ id: constant('1') }),
          UpdateExpression: constant('SET #n = :v'),
          ExpressionAttributeNames: object({ '#n': constant('x') }),
          ExpressionAttributeValues: object({ ':v': x }),
        }),
      ),
    ],
    reads: called(
      'dynamodb:GetItem',
      object({ TableName: { kind: 'made', type: 'resource:app/Table' }, Key: object({ id: constant('1') }) }),
      { call: 0 },
    ),
    ask: 'Item.x',
    expected: [own],
  },
  {
    what: 'an item with another key',
    wrote: [called('dynamodb:PutItem', object({ TableName: variable('TABLE'), Item: object({ id: constant('a'), x }) }))],
    reads: called(
      'dynamodb:GetItem',
      object({ TableName: { kind: 'made', type: 'resource:app/Table' }, Key: object({ id: object({ S: constant('b') }) }) }),
      { call: 0 },
    ),
    ask: 'Item.x.S',
    expected: [],
  },
  {
    what: 'a batch names its tables',
    wrote: [
      called(
        'dynamodb:BatchWriteItem',
        object({ RequestItems: object({ orders: listOf(object({ PutRequest: object({ Item: object({ x }) }) })) }) }),
      ),
    ],
    resources: [resource('table', 'Table', { name: known(text('orders')) })],
    reads: called('dynamodb:Scan', object({ TableName: constant('orders') }), { call: 0 }),
    ask: 'Items.0.x',
    expected: [own],
  },
  {
    what: 'a parameter that no template declares',
    wrote: [called('ssm:PutParameter', object({ Name: constant('/mode'), Value: x }))],
    reads: called('ssm:GetParameter', object({ Name: constant('/mode') }), { call: 0 }),
    ask: 'Parameter.Value',
    expected: [own],
  },
  {
    what: 'another parameter',
    wrote: [called('ssm:PutParameter', object({ Name: constant('/mode'), Value: x }))],
    reads: called('ssm:GetParameter', object({ Name: constant('/other') }), { call: 0 }),
    ask: 'Parameter.Value',
    expected: [],
  },
  {
    what: 'an invocation',
    wrote: [called('lambda:Invoke', object({ FunctionName: variable('FN'), Payload: json({ x }) }))],
    ask: 'x',
    expected: [own],
  },
  {
    what: 'an invocation by the physical name',
    wrote: [called('lambda:Invoke', object({ FunctionName: constant('app-Read'), Payload: json({ x }) }))],
    ask: 'x',
    expected: [own],
  },
  {
    what: 'an upload that the function signs',
    wrote: [called('s3:PutObject', object({ Bucket: variable('BUCKET'), Key: constant('fixed') }), { signed: true })],
    triggers: [ofBucket],
    reads: called('s3:GetObject', object({ Bucket: event('Records.0.s3.bucket.name'), Key: event('Records.0.s3.object.key') }), {
      call: 0,
    }),
    ask: 'Body',
    expected: ['public the upload'],
  },
  {
    what: 'the name of a signed upload is the function’s',
    wrote: [called('s3:PutObject', object({ Bucket: variable('BUCKET'), Key: constant('fixed') }), { signed: true })],
    triggers: [ofBucket],
    ask: 'Records.0.s3.object.key',
    expected: [],
  },
  {
    what: 'nobody in the application writes',
    wrote: [],
    triggers: [inQueue],
    ask: 'Records.0.body',
    expected: ['internal the message of Queue'],
  },
]

for (const { what, wrote, triggers = [], resources = [bucket, queue, topic, table, stream], ask, reads, expected } of cases)
  void test(`from function to function: ${what}`, () => {
    const app = appOf({ functions: [writer.function, fn('Read', { triggers })], routes: [writer.route], resources })
    const linked = linkedOf(app, { Write: wrote, ...(reads === undefined ? {} : { Read: [reads] }) })
    assert.deepEqual(choosers(linked, 'Read', reads === undefined ? ask : { call: 0, path: ask }), expected)
  })

void test('what an invoked function answers', () => {
  const app = appOf({ functions: [writer.function, open('Called').function], routes: [writer.route, open('Called').route], resources: [] })
  const linked = linkedOf(app, {
    Write: [called('lambda:Invoke', object({ FunctionName: constant('app-Called') }), { call: 0 })],
    Called: [answered(object({ echo: x, n: constant(1) }))],
  })
  assert.deepEqual(choosers(linked, 'Write', { call: 0, path: 'Payload.<json>.echo' }), [own])
  assert.deepEqual(choosers(linked, 'Write', { call: 0, path: 'Payload.<json>.n' }), [])
})

void test('answers of asynchronous calls go to their destinations', () => {
  const source = open('Source', {
    failure: {
      deadLetter: known('none'),
      onFailure: to('Queue'),
      onSuccess: known({ kind: 'function', id: functionId(serviceId('app'), 'Read') }),
      maxRetries: known(0),
    },
  })
  const app = appOf({
    functions: [source.function, fn('Read'), fn('Failed', { triggers: [inQueue] })],
    routes: [source.route],
    resources: [queue],
  })
  const linked = linkedOf(app, { Source: [answered(object({ got: x }))] })
  assert.deepEqual(choosers(linked, 'Read', 'responsePayload.got'), [own])
  assert.deepEqual(choosers(linked, 'Read', 'requestPayload.headers.a'), ['public headers.a'])
  assert.deepEqual(choosers(linked, 'Failed', 'Records.0.body.<json>.requestPayload.headers.a'), ['public headers.a'])
})

void test('three functions in a row', () => {
  const app = appOf({
    functions: [writer.function, fn('Middle', { triggers: [inQueue], environment: { TABLE: text(ref('Table')) } }), fn('Read')],
    routes: [writer.route],
    resources: [queue, table],
  })
  const linked = linkedOf(app, {
    Write: [send({ MessageBody: json({ x }) })],
    Middle: [called('dynamodb:PutItem', object({ TableName: variable('TABLE'), Item: object({ x: event('Records.0.body.<json>.x') }) }))],
    Read: [called('dynamodb:Scan', object({ TableName: { kind: 'made', type: 'resource:app/Table' } }), { call: 0 })],
  })
  assert.deepEqual(choosers(linked, 'Read', { call: 0, path: 'Items.*.x' }), [own])
})

void test('a ring ends', () => {
  const app = appOf({ functions: [fn('Read', { triggers: [inQueue], environment: { QUEUE: text(ref('Queue')) } })], resources: [queue] })
  const linked = linkedOf(app, { Read: [send({ MessageBody: json({ x: event('Records.0.body.<json>.x') }) })] })
  assert.deepEqual(choosers(linked, 'Read', 'Records.0.body.<json>.x'), [])
})

void test('a filter that cannot be told lets pass', () => {
  const app = appOf({
    functions: [
      writer.function,
      fn('Read', { triggers: [{ kind: 'topic', topic: to('Topic'), filter: unknown('an import'), filterScope: known('attributes') }] }),
    ],
    routes: [writer.route],
    resources: [topic],
  })
  assert.deepEqual(choosers(linkedOf(app, { Write: [publish({ Message: x })] }), 'Read', 'Records.0.Sns.Message'), [own])
})

void test('what was a number on the way is one, and what stood around a value still does', () => {
  const app = appOf({
    functions: [writer.function, fn('Middle', { triggers: [inQueue], environment: { TABLE: text(ref('Table')) } })],
    routes: [writer.route],
    resources: [queue, table],
  })
  const number = { ...openAt(['Records', '0', 'body', '<json>', 'x']), types: 2, direct: false }
  const linked = linkedOf(app, {
    Write: [send({ MessageBody: json({ x, page: textOf('https://example.org/', x) }) })],
    Middle: [
      called(
        'dynamodb:PutItem',
        object({ TableName: variable('TABLE'), Item: object({ number, page: event('Records.0.body.<json>.page') }) }),
      ),
      called('dynamodb:Scan', object({ TableName: variable('TABLE') }), { call: 0 }),
    ],
  })
  const origin = (field: string): ReturnType<typeof originsOf>[number] | undefined =>
    originsOf(linked, app.functions[1] as never, { source: { kind: 'cloud', call: 0, path: ['Items', '0', field] }, way: [] })[0]
  assert.equal(origin('number')?.written?.types, 2)
  const around = origin('page')?.text?.shape
  assert.equal(around?.kind === 'text' ? around.parts[0] : undefined, 'https://example.org/')
  assert.equal(origin('number')?.text, undefined)
})
