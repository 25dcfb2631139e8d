import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Flow, FlowSource } from '../model/code.ts'
import { functionId, resourceId, serviceId } from '../model/ids.ts'
import type { Place } from '../model/place.ts'
import { noOptions, projectOf, readProject } from '../read/index.ts'
import { flowsOf } from './flow-check.ts'

const read = readProject(
  projectOf(
    new Map([
      [
        'serverless.yml',
        `service: shop
provider: { name: aws, runtime: nodejs22.x }
functions:
  upload:
    handler: src/upload.handler
    events:
      - httpApi: POST /upload
  both:
    handler: src/both.handler
    events:
      - httpApi: GET /orders
      - httpApi: PUT /orders
  link:
    handler: src/link.handler
    url: true
  convert:
    handler: src/convert.handler
resources:
  Resources:
    Incoming: { Type: 'AWS::S3::Bucket' }
    Jobs: { Type: 'AWS::SQS::Queue' }
`,
      ],
    ]),
  ),
  noOptions,
)
const shop = serviceId('shop')
const named = (name: string): Flow['function'] => {
  const found = read.functions.find(({ logicalId }) => logicalId === name)
  assert.ok(found !== undefined, name)
  return found.id
}
const sink = { file: 'src/convert.js', line: 7, column: 3 }

function flow(end: string, source: Partial<FlowSource>, rest: Partial<Flow> = {}): Flow {
  const from: FlowSource = { function: named(end), field: 'body.name', reach: 'public', through: [], along: [], ...source }
  const step = { at: sink, what: 'exec(…)' }
  const shown = { sink: 'child_process.exec', context: '', text: undefined, sure: true }
  return { kind: 'command', function: named(end), at: sink, source: from, steps: [step], ...shown, ...rest }
}

const foundIn = (...flows: readonly Flow[]) => [
  ...flowsOf({ ...read, code: { ...read.code, flows } }, flows[0]?.kind ?? 'command', 'becomes part of the shell command'),
]

const routeAt = (method: string) => {
  const route = read.routes.find((one) => one.method === method)
  assert.ok(route !== undefined)
  return [{ at: route.at, what: 'in' }]
}
const incoming = resourceId(shop, 'Incoming')
const tail = 'becomes part of the shell command'

const sentences: readonly (readonly [string, Flow, string])[] = [
  ['one route', flow('upload', {}), `body.name of POST /upload ${tail} in upload`],
  ['several routes', flow('both', {}), `body.name of both ${tail}`],
  ['the route of the path', flow('both', {}, { steps: routeAt('PUT') }), `body.name of PUT /orders ${tail} in both`],
  ['a function URL', flow('link', {}), `body.name of the function URL ${tail} in link`],
  ['no route', flow('convert', {}), `body.name of convert ${tail}`],
  ['the whole event', flow('upload', { field: 'the event' }), `the event of POST /upload ${tail} in upload`],
  [
    'through a resource',
    flow('convert', { function: named('upload'), through: [incoming] }),
    `body.name of POST /upload goes through Incoming and ${tail} in convert`,
  ],
  [
    'through several, one of them twice',
    flow('convert', { function: named('upload'), through: [incoming, resourceId(shop, 'Jobs'), incoming] }),
    `body.name of POST /upload goes through Incoming, Jobs and ${tail} in convert`,
  ],
  [
    'through a function that was invoked',
    flow('both', { function: named('upload'), through: [resourceId(shop, 'convert')] }),
    `body.name of POST /upload goes through convert and ${tail} in both`,
  ],
  ['a field that says whose it is', flow('convert', { field: 'the name of Incoming' }), `the name of Incoming ${tail} in convert`],
  ['a variable', flow('upload', { field: 'DB_PASSWORD' }, { kind: 'secret-in-log' }), `DB_PASSWORD ${tail} in upload`],
  [
    'a fetched secret',
    flow('upload', { field: 'secretsmanager:GetSecretValue' }, { kind: 'secret-in-answer' }),
    `the secret of secretsmanager:GetSecretValue ${tail} in upload`,
  ],
  ['an error', flow('upload', { field: 'the error' }, { kind: 'error-in-answer' }), `the error ${tail} in upload`],
  ['a part of an error', flow('upload', { field: 'stack' }, { kind: 'error-in-answer' }), `the error’s stack ${tail} in upload`],
]
for (const [name, given, because] of sentences)
  test(`says: ${name}`, () =>
    assert.deepEqual(
      foundIn(given).map((found) => found.because),
      [because],
    ))

test('stands at the sink, is about the function there, and is as bad as the worst who reaches the source', () => {
  const [found] = foundIn(flow('convert', { function: named('upload'), reach: 'authenticated' }, { sure: false }))
  assert.ok(found !== undefined)
  const { at, about, reach, sure, path } = found
  assert.deepEqual(
    { at, about, reach, sure, steps: path?.length },
    { at: sink, about: named('convert'), reach: 'authenticated', sure: false, steps: 1 },
  )
})

const [taken, logged] = [7, 12].map((line) => ({ ...sink, line })) as [Place, Place]
const shared = (end: string, from: Partial<Place>, rest: Partial<Flow> = {}): Flow =>
  flow(
    end,
    { field: 'path' },
    {
      kind: 'log',
      at: logged,
      steps: [
        { at: { ...taken, ...from }, what: `${end} takes path` },
        { at: logged, what: 'log(…)' },
      ],
      ...rest,
    },
  )
const together: readonly (readonly [string, readonly Flow[], readonly string[]])[] = [
  [
    'a line that logs, whatever is in it',
    [shared('upload', { line: 1 }), shared('both', { line: 2 }, { source: { ...flow('both', {}).source, field: 'body' } })],
    ['both'],
  ],
  ['two lines that log', [shared('upload', {}), shared('both', {}, { at: { ...logged, line: 30 }, steps: [] })], ['upload', 'both']],
  ['a function that handlers share', ['upload', 'both'].map((end) => shared(end, {}, { kind: 'command' })), ['both']],
  [
    'the same sink by two ways',
    [1, 2].map((line) => shared(line === 1 ? 'upload' : 'both', { line }, { kind: 'command' })),
    ['upload', 'both'],
  ],
]
for (const [what, flows, told] of together)
  test(`handlers of the same fault: ${what}`, () =>
    assert.deepEqual(
      foundIn(...flows).map(({ about }) => about),
      told.map(named),
    ))

test('other kinds are other checks’', () => {
  const found = foundIn(flow('upload', {}), flow('upload', {}, { kind: 'sql' }))
  assert.equal(found.length, 1)
})

test('its key outlives moved lines, and tells sinks, fields and senders apart', () => {
  const keyOf = (one: Flow): string | undefined => foundIn(one)[0]?.key
  const base = flow('convert', {})
  assert.equal(keyOf(flow('convert', {}, { at: { ...sink, line: 90 } })), keyOf(base))
  const others = [
    flow('convert', { field: 'body.size' }),
    flow('convert', { function: functionId(shop, 'other') }),
    flow('convert', {}, { sink: 'execa.command' }),
  ]
  assert.equal(new Set([base, ...others].map(keyOf)).size, 4)
})
