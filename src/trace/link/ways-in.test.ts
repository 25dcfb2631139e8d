import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Application } from '../../model/application.ts'
import { functionId, serviceId } from '../../model/ids.ts'
import { known } from '../../model/known.ts'
import { text } from '../../model/text.ts'
import type { Observation } from '../observation.ts'
import type { Shape } from '../shape.ts'
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
  requested,
  resource,
  role,
  route,
  textOf,
  to,
  variable,
} from './application-for-tests.ts'
import { constant, object } from './shapes.ts'

const own = 'public body.x'
const x = event('body.<json>.x')
const [bucket, queue] = [resource('bucket', 'Bucket'), resource('queue', 'Queue')]
const inQueue = { kind: 'queue', queue: to('Queue') }
const ofBucket = { kind: 'bucket', bucket: to('Bucket') }

const api = resource('api', 'Api', { flavour: 'http', stages: [] })
const inner = (parts: Parameters<typeof route>[2] = {}): Application['routes'][number] =>
  route(
    'POST /render/{id}',
    { kind: 'function', function: functionId(serviceId('app'), 'Read') },
    { authorization: known({ kind: 'iam' }), ...parts },
  )
const url = (...parts: readonly (string | Shape)[]): Shape => textOf(variable('URL'), ...parts)
const requests: readonly (readonly [what: string, request: Observation, ask: string, expected: readonly string[]])[] = [
  ['the body', requested('POST', url('/render/1'), json({ x })), 'body.<json>.x', [own]],
  ['a body that the client writes as JSON', requested('POST', url('/render/1'), object({ x })), 'body.<json>.x', [own]],
  ['a parameter of the path', requested('POST', url('/render/', x)), 'pathParameters.id', [own]],
  ['a parameter of the query', requested('POST', url('/render/1?to=', x)), 'queryStringParameters.to', [own]],
  ['another path', requested('POST', url('/other/1'), json({ x })), 'body.<json>.x', []],
  ['another method', requested('GET', url('/render/1'), json({ x })), 'body.<json>.x', []],
  ['another host', requested('POST', textOf('https://example.org/render/1'), json({ x })), 'body.<json>.x', []],
]
for (const [what, request, ask, expected] of requests)
  void test(`a request to the own API: ${what}`, () => {
    const caller = open('Write', { environment: { URL: text('https://', ref('Api'), '.execute-api.eu-west-1.amazonaws.com') } })
    const app = appOf({
      functions: [caller.function, fn('Read', { triggers: [{ kind: 'http', route: inner().id }] })],
      routes: [{ ...caller.route, api: undefined }, inner()],
      resources: [api],
    })
    const linked = linkedOf(app, { Write: [request] })
    // Whoever has the right to call it comes in there himself; the others are asked for here.
    assert.deepEqual(
      choosers(linked, 'Read', ask).filter((one) => !one.startsWith('authenticated')),
      expected,
    )
  })

void test('a route that hands requests to a queue, and a queue that everybody may write to', () => {
  const direct = route('POST /in', { kind: 'resource', resource: queue.id })
  const reader = fn('Read', { triggers: [inQueue] })
  assert.deepEqual(
    choosers(linkedOf(appOf({ functions: [reader], routes: [direct], resources: [queue] }), {}), 'Read', 'Records.0.body.<json>.x'),
    ['public the message of Queue'],
  )
  const policy = [
    {
      effect: known('Allow' as const),
      actions: known([text('sqs:SendMessage')]),
      notActions: false,
      resources: known([text('*')]),
      notResources: false,
      principals: known([{ kind: 'any' as const, name: text('*') }]),
      notPrincipals: false,
      conditions: [],
      origin: { kind: 'written' as const },
      at,
      view: 'declared' as const,
    },
  ]
  assert.deepEqual(
    choosers(linkedOf(appOf({ functions: [reader], resources: [resource('queue', 'Queue', { policy })] }), {}), 'Read', 'Records.0.body'),
    ['public the message of Queue'],
  )
})

void test('mail that is kept in a bucket is anybody’s, its name is not', () => {
  const rule = resource('other', 'Mail', { feeds: [{ of: 'mail', target: to('Bucket'), prefix: known(text('in/')), at }] })
  const get = called('s3:GetObject', object({ Bucket: event('Records.0.s3.bucket.name'), Key: event('Records.0.s3.object.key') }), {
    call: 0,
  })
  const reader = (prefix: string): Application['functions'][number] =>
    fn('Read', { triggers: [{ ...ofBucket, prefix: known(text(prefix)) }] })
  const chosen = (prefix: string): readonly string[] =>
    choosers(linkedOf(appOf({ functions: [reader(prefix)], resources: [bucket, rule] }), { Read: [get] }), 'Read', {
      call: 0,
      path: 'Body',
    })
  assert.deepEqual(chosen('in/'), ['public the object of Bucket'])
  assert.deepEqual(chosen('out/'), [])
  assert.deepEqual(
    choosers(linkedOf(appOf({ functions: [reader('in/')], resources: [bucket, rule] }), {}), 'Read', 'Records.0.s3.object.key'),
    [],
  )
})

const answering: readonly (readonly [what: string, asked: Observation, answer: Shape, path: string, expected: readonly string[]])[] = [
  ['JSON', requested('POST', url('/render/1')), object({ statusCode: constant(200), body: json({ y: x }) }), 'y', [own]],
  ['its other fields', requested('POST', url('/render/1')), object({ statusCode: constant(200), body: json({ y: x }) }), 'z', []],
  [
    'JSON that the caller parses',
    requested('POST', url('/render/1')),
    object({ statusCode: constant(200), body: json({ y: x }) }),
    '<json>.y',
    [own],
  ],
  ['a text', requested('POST', url('/render/1')), object({ statusCode: constant(200), body: x }), '', [own]],
  ['what the gateway makes JSON of', requested('POST', url('/render/1')), object({ y: x }), 'y', [own]],
  ['another route', requested('POST', url('/other/1')), object({ y: x }), 'y', []],
  ['another host', requested('POST', textOf('https://example.org/render/1')), object({ y: x }), 'y', []],
]
for (const [what, asked, answer, path, expected] of answering)
  void test(`the answer of the own API: ${what}`, () => {
    const { function: callee, route: openRoute } = open('Read')
    const target = { kind: 'function', function: callee.id } as const
    const way = route('POST /render/{id}', target)
    const caller = fn('Write', { environment: { URL: text('https://', ref('Api'), '.execute-api.eu-west-1.amazonaws.com') } })
    const app = appOf({
      functions: [caller, { ...callee, triggers: callee.triggers.map((trigger) => ({ ...trigger, route: way.id }) as never) }],
      routes: [way, openRoute],
      resources: [api],
    })
    const linked = linkedOf(app, { Write: [{ ...asked, number: 7 } as Observation], Read: [answered(answer)] })
    assert.deepEqual(
      choosers(linked, 'Write', { request: 7, path }).filter((one) => one.startsWith('public')),
      expected,
    )
  })

const writer = role('Writer', ['Allow', 's3:PutObject', text(ref('Bucket'), '/private/*')])
const looker = role('Reader', ['Allow', 's3:GetObject', text(ref('Bucket'), '/*')])
const pools: readonly (readonly [what: string, pool: Parameters<typeof resource<'identity-pool'>>[2], expected: readonly string[]])[] = [
  ['guests who may write', { unauthenticated: known(true), unauthenticatedRole: writer.id }, ['public the object of Bucket']],
  ['guests who may only read', { unauthenticated: known(true), unauthenticatedRole: looker.id }, ['internal the object of Bucket']],
  ['no guests', { unauthenticated: known(false), unauthenticatedRole: writer.id }, ['internal the object of Bucket']],
  [
    'signed-in callers who may write',
    { unauthenticated: known(false), authenticatedRoles: [writer.id] },
    ['authenticated the object of Bucket'],
  ],
  [
    'signed-in callers who may only read',
    { unauthenticated: known(false), authenticatedRoles: [looker.id] },
    ['internal the object of Bucket'],
  ],
  [
    'one of several roles',
    { unauthenticated: known(false), authenticatedRoles: [looker.id, writer.id] },
    ['authenticated the object of Bucket'],
  ],
]
for (const [what, parts, expected] of pools)
  void test(`browsers that act with the role of an identity pool: ${what}`, () => {
    const app = appOf({
      functions: [fn('Read', { triggers: [ofBucket] })],
      resources: [bucket, resource('identity-pool', 'Pool', parts)],
      roles: [writer, looker],
    })
    assert.deepEqual(choosers(linkedOf(app, {}), 'Read', 'Records.0.s3.object.key'), expected)
  })
