import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readFiles, readService } from './service-for-tests.ts'

const service = (name: string, more = ''): string =>
  `service: ${name}\nprovider:\n  name: aws\nfunctions:\n  hello:\n    handler: h.hello\n${more}`

test('finds every service of a project, whatever its file is called', () => {
  const { templates, claims } = readFiles({
    'a/serverless.yml': service('a'),
    'b/serverless.yaml': service('b'),
    'c/serverless.json': '{"service": "c", "provider": {"name": "aws"}}',
    'd/serverless.ts': "export default { service: 'd', provider: { name: 'aws' } }",
    'e/serverless.cjs': "module.exports = { service: 'e', provider: { name: 'aws' } }",
    'f/serverless.prod.yml': service('f'),
    'g/other.yml': 'services:\n  provider: x\n',
    'g/values.yml': 'provider: x\n',
    'h/.serverless/serverless-state.json': '{"service": "h", "provider": {"name": "aws"}}',
    'i/node_modules/x/serverless.yml': service('i'),
  })
  assert.deepEqual(
    templates.map((template) => [template.service.name, template.file, template.directory]),
    ['a/serverless.yml', 'b/serverless.yaml', 'c/serverless.json', 'd/serverless.ts', 'e/serverless.cjs', 'f/serverless.prod.yml'].map(
      (file) => [file[0], file, file[0]],
    ),
  )
  assert.equal(claims.get('h/.serverless/serverless-state.json'), 'other')
  assert.equal(claims.get('g/other.yml'), undefined)
})

test('says what a service is', () => {
  const [template] = readService('functions: {}', {}, { stage: 'prod' }).templates
  assert.deepEqual(template?.service, {
    id: 'shop',
    name: 'shop',
    framework: 'serverless',
    provider: 'aws',
    stage: 'prod',
    at: { file: 'serverless.yml', line: 1, column: 1 },
  })
})

test('files that a service takes in are claimed', () => {
  const { claims } = readFiles({
    'serverless.yml': service('a', 'resources: ${file(r.yml)}'),
    'r.yml': 'Resources: {}',
    'unused.yml': 'a: 1',
  })
  assert.deepEqual(
    [...claims],
    [
      ['serverless.yml', 'serverless'],
      ['r.yml', 'included'],
    ],
  )
})

const troubles: readonly (readonly [
  what: string,
  files: Readonly<Record<string, string>>,
  reports: readonly string[],
  templates: number,
])[] = [
  [
    'another provider',
    {
      'serverless.yml':
        'service: a\nprovider:\n  name: google\nfunctions:\n  a:\n    handler: http\n    events:\n      - http:\n        x-azure-settings:\n          authLevel: anonymous\n',
    },
    ['no-reader serverless.yml:3'],
    0,
  ],
  ['another provider in short', { 'serverless.yml': 'service: a\nprovider: openwhisk\n' }, ['no-reader serverless.yml:2'], 0],
  ['no provider', { 'serverless.yml': 'service: a\n' }, ['invalid serverless.yml:1'], 1],
  ['an empty file', { 'serverless.yml': '' }, ['invalid serverless.yml:1'], 0],
  ['no mapping', { 'serverless.yml': '- a\n- b\n' }, ['invalid serverless.yml:1'], 0],
  ['a component', { 'serverless.yml': 'component: express\nname: a\n' }, ['no-reader serverless.yml:1'], 0],
  ['code', { 'serverless.js': 'module.exports = build()' }, ['not-executed serverless.js:1'], 0],
  [
    'a service of another name that is too broken to be read',
    { 'prod.json': `{"service": "a", "provider": {"name": "aws"}, "functions": ${'['.repeat(2000)}` },
    ['too-complex prod.json:1'],
    0,
  ],
  ['broken code', { 'serverless.ts': 'export default {' }, ['not-executed serverless.ts:1'], 0],
]

for (const [what, files, reports, count] of troubles)
  test(`reports ${what}`, () => {
    const { templates, unread, claims } = readFiles(files)
    assert.deepEqual(
      unread.map(({ reason, at }) => `${reason} ${at.file}:${at.line}`),
      reports,
    )
    assert.equal(templates.length, count)
    for (const file of Object.keys(files)) assert.ok(claims.has(file), `${file} is accounted for`)
  })

test('compose hands parameters to services', () => {
  const { templates, claims, unread } = readFiles({
    'serverless-compose.yml':
      'stages:\n  default:\n    params: {shared: s}\nservices:\n  orders:\n    path: orders\n    params:\n      queue: ${other.queueUrl}\n      plain: p-${sls:stage}\n  gone:\n    path: gone\n',
    'orders/serverless.yml':
      'service: orders\nprovider:\n  name: aws\nfunctions:\n  a:\n    handler: h.a\n    environment:\n      Q: ${param:queue}\n      P: ${param:plain}\n      S: ${param:shared}\n',
  })
  const [orders] = templates
  const environment = JSON.stringify(orders?.resources.get('ALambdaFunction')?.properties, (_, value: unknown) =>
    value instanceof Map ? Object.fromEntries(value) : value,
  )
  assert.match(environment, /"import","from":"service output","name":"other.queueUrl"/)
  assert.match(environment, /"p-dev"/)
  assert.match(environment, /"value":"s"/)
  assert.equal(claims.get('serverless-compose.yml'), 'serverless')
  assert.deepEqual(
    unread.map(({ reason, at }) => `${reason} ${at.line}`),
    ['missing-file 10'],
  )
})

const bad: readonly (readonly [what: string, text: string])[] = [
  ['functions: null', 'functions:\n'],
  ['functions as text', 'functions: none'],
  ['functions as a list of nothing', 'functions: [null, [], 1]'],
  ['a function that is null', 'functions:\n  a:\n'],
  ['a function that is a number', 'functions:\n  a: 1'],
  ['a function without a handler', 'functions:\n  a: {}'],
  ['events as a map', 'functions:\n  a:\n    handler: h.a\n    events:\n      http: GET /a'],
  ['events that are null', 'functions:\n  a:\n    handler: h.a\n    events: [null, 1, [], {http: null}, {sqs: }, {stream: 1}, {s3: []}]'],
  [
    'settings beside an event instead of below it',
    'functions:\n  a:\n    handler: h.a\n    events:\n      - http:\n        path: /a\n        method: get',
  ],
  [
    'numbers as names',
    'functions:\n  1:\n    name: 2\n    handler: 3\n    role: 4\n    environment: 5\n    vpc: 6\n    layers: 7\n    url: 8\n    tags: 9\nservice: 10',
  ],
  ['resources as text', 'resources: none'],
  ['resources as lists of lists', 'resources: [[{Resources: [{A: {Type: T}}]}], null, 1]'],
  ['a resource that is null', 'resources:\n  Resources:\n    A:\n    B: 1\n    C: {}\n    D: {Type: 1}'],
  [
    'names of the prototype',
    'functions:\n  __proto__:\n    handler: h.a\n    environment: {__proto__: x, constructor: y}\n  constructor:\n    handler: h.b\nresources:\n  Resources:\n    __proto__: {Type: T}\n  Outputs: {toString: {Value: x}}',
  ],
  [
    'a provider of nulls',
    'provider:\n  name: aws\n  iam:\n  environment:\n  apiGateway:\n  httpApi: {authorizers: {a: }}\n  logs: {restApi: , httpApi: 1}\n  tags: []\nfunctions:\n  a:\n    handler: h.a\n    events: [{http: GET /}, {httpApi: GET /}]',
  ],
  [
    'plugins of nulls',
    'plugins: {modules: [null]}\ncustom:\nstepFunctions: {stateMachines: {a: , b: {definition: 1, events: [null, {http: 1}]}}}\nappSync: {dataSources: [null], resolvers: 1}',
  ],
]

for (const [what, text] of bad)
  test(`reads on after ${what}`, () => {
    const { templates } = readService(text)
    assert.equal(templates.length, 1)
  })

test('an event whose settings stand beside it is reported, and is no route', () => {
  const { unread, templates } = readService(
    'functions:\n  a:\n    handler: h.a\n    events:\n      - http:\n        path: /a\n        method: get',
  )
  assert.deepEqual(
    unread.map(({ reason, at }) => `${reason} ${at.line}`),
    ['invalid 9'],
  )
  assert.ok(![...(templates[0]?.resources.values() ?? [])].some(({ type }) => type === 'AWS::ApiGateway::Method'))
})

test('time grows with the number of functions, not faster', () => {
  const functions = (count: number): string =>
    `functions:\n${Array.from({ length: count }, (_, index) => `  f${index}:\n    handler: h.f\n    events:\n      - http: GET /p${index}\n      - sns: topic\n      - s3: bucket\n`).join('')}`
  const time = (count: number): number => {
    const started = performance.now()
    readService(functions(count))
    return performance.now() - started
  }
  time(200)
  const [small, large] = [time(250), time(2000)]
  assert.ok(large < small * 8 * 4, `${small} ms for 250 functions, ${large} ms for 2000`)
})
