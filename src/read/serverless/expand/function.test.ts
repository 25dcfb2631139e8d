import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readService } from '../service-for-tests.ts'

const fn = (settings: string): string => `functions:\n  hello:\n    handler: src/h.main\n${settings.replace(/^/gm, '    ')}\n`

test('a function as small as can be', () => {
  const { properties, resource } = readService(fn(''))
  const { Code, ...rest } = properties('HelloLambdaFunction')
  assert.deepEqual(rest, {
    FunctionName: 'shop-dev-hello',
    Handler: 'src/h.main',
    Runtime: 'nodejs22.x',
    MemorySize: 1024,
    Timeout: 6,
    Role: { 'Fn::GetAtt': ['IamRoleLambdaExecution', 'Arn'] },
  })
  assert.deepEqual(Code, { S3Bucket: { Ref: 'ServerlessDeploymentBucket' }, S3Key: '? the archive is made at deployment' })
  assert.deepEqual(resource('HelloLambdaFunction').at, { file: 'serverless.yml', line: 6, column: 3 })
  assert.equal(resource('HelloLambdaFunction').codeRoot, '')
  assert.equal(resource('HelloLambdaFunction').generated, undefined)
})

const cases: readonly (readonly [what: string, text: string, property: string, value: unknown])[] = [
  [
    'the provider settles what the function does not',
    `provider: {name: aws, runtime: python3.13, memorySize: 256, timeout: 9}\n${fn('')}`,
    'MemorySize',
    256,
  ],
  ['the function wins', `provider: {name: aws, timeout: 9}\n${fn('timeout: 30')}`, 'Timeout', 30],
  ['no runtime is said', `provider: {name: aws}\n${fn('')}`, 'Runtime', undefined],
  ['a name', fn('name: ${sls:stage}-x'), 'FunctionName', 'dev-x'],
  ['a name with an open part', `provider: {name: aws, stage: "\${opt:stage}"}\n${fn('')}`, 'FunctionName', 'shop-${stage}-hello'],
  [
    'environments are merged',
    `provider: {name: aws, environment: {A: 1, B: 2}}\n${fn('environment: {B: 3}')}`,
    'Environment',
    { Variables: { A: 1, B: 3 } },
  ],
  [
    'an open part makes the environment open',
    `provider: {name: aws, environment: "\${file(a.js)}"}\n${fn('environment: {B: 3}')}`,
    'Environment',
    { Variables: '? the file a.js does not exist' },
  ],
  [
    'the network of the provider',
    `provider: {name: aws, vpc: {securityGroupIds: [s], subnetIds: [n]}}\n${fn('')}`,
    'VpcConfig',
    { SecurityGroupIds: ['s'], SubnetIds: ['n'] },
  ],
  [
    'out of the network of the provider',
    `provider: {name: aws, vpc: {securityGroupIds: [s], subnetIds: [n]}}\n${fn('vpc: ~')}`,
    'VpcConfig',
    undefined,
  ],
  ['tracing', `provider: {name: aws, tracing: {lambda: true}}\n${fn('')}`, 'TracingConfig', { Mode: 'Active' }],
  ['passing tracing on', fn('tracing: PassThrough'), 'TracingConfig', { Mode: 'PassThrough' }],
  ['no concurrency', fn('reservedConcurrency: 0'), 'ReservedConcurrentExecutions', 0],
  ['a dead letter queue', fn('onError: arn:aws:sns:us-east-1:1:x'), 'DeadLetterConfig', { TargetArn: 'arn:aws:sns:us-east-1:1:x' }],
  [
    'tags are merged',
    `provider: {name: aws, tags: {a: 1}}\n${fn('tags: {b: 2}')}`,
    'Tags',
    [
      { Key: 'a', Value: 1 },
      { Key: 'b', Value: 2 },
    ],
  ],
  ['a key', `provider: {name: aws, kmsKeyArn: k}\n${fn('')}`, 'KmsKeyArn', 'k'],
  ['layers', `provider: {name: aws, layers: [a]}\n${fn('layers: [b, {Ref: MyLambdaLayer}]')}`, 'Layers', ['b', { Ref: 'MyLambdaLayer' }]],
  ['a role by name', fn('role: MyRole'), 'Role', { 'Fn::GetAtt': ['MyRole', 'Arn'] }],
  ['a role by ARN', fn('role: arn:aws:iam::1:role/x'), 'Role', 'arn:aws:iam::1:role/x'],
  ['a role by function', fn('role: !Sub "${X.Arn}"'), 'Role', { 'Fn::Sub': '${X.Arn}' }],
  ['a role of the provider', `provider: {name: aws, iam: {role: "arn:aws:iam::1:role/y"}}\n${fn('')}`, 'Role', 'arn:aws:iam::1:role/y'],
  ['a role of the provider in the old way', `provider: {name: aws, role: Old}\n${fn('')}`, 'Role', { 'Fn::GetAtt': ['Old', 'Arn'] }],
  [
    'at the edge there is less of everything',
    `provider: {name: aws, memorySize: 512, environment: {A: 1}}\n${fn('events: [{cloudFront: {eventType: viewer-request, origin: "s3://b"}}]')}`,
    'MemorySize',
    128,
  ],
  [
    'a web application',
    `custom: {wsgi: {app: api.app}}\nplugins: [serverless-wsgi]\nfunctions: {hello: {handler: wsgi_handler.handler}}`,
    'Handler',
    'api.app',
  ],
]

for (const [what, text, property, value] of cases)
  test(`function: ${what}`, () => assert.deepEqual(readService(text).properties('HelloLambdaFunction')[property], value))

test('a file named as that of serverless-wsgi is the own one, where the plugin is not listed', () => {
  const text = 'custom: {wsgi: {app: api.app}}\nfunctions: {hello: {handler: wsgi.handler}}'
  assert.equal(readService(text, { 'wsgi.py': '' }).properties('HelloLambdaFunction')['Handler'], 'wsgi.handler')
  assert.equal(readService(text).properties('HelloLambdaFunction')['Handler'], 'api.app')
})

test('functions may come as a list, from files', () => {
  const { has, resource } = readService('functions:\n  - ${file(a.yml)}\n  - b: {handler: h.b}\n', { 'a.yml': 'a:\n  handler: h.a\n' })
  assert.ok(has('ALambdaFunction') && has('BLambdaFunction'))
  assert.deepEqual(resource('ALambdaFunction').at, { file: 'a.yml', line: 1, column: 1 })
})

test('a function made by code is there, and open', () => {
  const { properties, unread } = readService('functions: {hello: "${file(a.js):hello}"}', { 'a.js': 'module.exports.hello = make()' })
  assert.equal(properties('HelloLambdaFunction'), '? it is made by code')
  assert.deepEqual(unread.map(({ reason, at }) => `${reason} ${at.file}`).toSorted(), ['not-executed serverless.yml'])
})

test('log groups', () => {
  const { properties, has } = readService(
    `provider: {name: aws, logRetentionInDays: 30}\nfunctions:\n  a: {handler: h.a}\n  b: {handler: h.b, logRetentionInDays: 7}\n  c: {handler: h.c, disableLogs: true}\n  d: {handler: h.d, logs: {logGroup: /own}}\n`,
  )
  assert.deepEqual(properties('ALogGroup'), { LogGroupName: '/aws/lambda/shop-dev-a', RetentionInDays: 30 })
  assert.equal(properties('BLogGroup')['RetentionInDays'], 7)
  assert.ok(!has('CLogGroup') && !has('DLogGroup'))
  assert.deepEqual(properties('DLambdaFunction')['LoggingConfig'], { LogGroup: '/own' })
})

const urls: readonly (readonly [what: string, url: string, auth: string | undefined, open: boolean])[] = [
  ['true', 'true', 'NONE', true],
  ['with a signature', '{authorizer: aws_iam}', 'AWS_IAM', false],
  ['with an authorizer that is not known', '{authorizer: "${file(a.js)}"}', '? the file a.js does not exist', false],
  ['false', 'false', undefined, false],
]

for (const [what, url, auth, open] of urls)
  test(`function URL: ${what}`, () => {
    const { has, properties } = readService(fn(`url: ${url}`))
    assert.equal(has('HelloLambdaFunctionUrl') ? properties('HelloLambdaFunctionUrl')['AuthType'] : undefined, auth)
    assert.equal(has('HelloLambdaPermissionFnUrl'), open)
  })

test('function URL: other origins', () => {
  const cors = (text: string): unknown => readService(fn(`url: {cors: ${text}}`)).properties('HelloLambdaFunctionUrl')['Cors']
  assert.deepEqual((cors('true') as Record<string, unknown>)['AllowOrigins'], ['*'])
  assert.deepEqual(cors('{allowedOrigins: [a], allowedHeaders: ~, allowedMethods: [GET], allowCredentials: true}'), {
    AllowOrigins: ['a'],
    AllowMethods: ['GET'],
    AllowCredentials: true,
  })
})

test('what happens to asynchronous events', () => {
  const { properties } = readService(
    `functions:\n  hello:\n    handler: h.a\n    maximumRetryAttempts: 0\n    maximumEventAge: 60\n    destinations: {onSuccess: other, onFailure: {type: sqs, arn: !GetAtt Q.Arn}}\n  other: {handler: h.b}\n`,
  )
  assert.deepEqual(properties('HelloLambdaEvConf'), {
    FunctionName: { Ref: 'HelloLambdaFunction' },
    Qualifier: '$LATEST',
    MaximumRetryAttempts: 0,
    MaximumEventAgeInSeconds: 60,
    DestinationConfig: {
      OnSuccess: { Destination: { 'Fn::GetAtt': ['OtherLambdaFunction', 'Arn'] } },
      OnFailure: { Destination: { 'Fn::GetAtt': ['Q', 'Arn'] } },
    },
  })
})

const images: readonly (readonly [what: string, image: string, uri: string])[] = [
  ['by URI', '1.dkr.ecr.eu-west-1.amazonaws.com/x@sha256:a', '1.dkr.ecr.eu-west-1.amazonaws.com/x@sha256:a'],
  ['declared by URI', 'there', '2.dkr.ecr/y'],
  ['built', '{name: here, command: [app.main]}', '${?}'],
]

for (const [what, image, uri] of images)
  test(`image ${what}`, () => {
    const { properties } = readService(
      `provider: {name: aws, ecr: {images: {there: 2.dkr.ecr/y, here: {path: ./docker, file: Dockerfile.prod}}}}\nfunctions: {hello: {image: ${image.startsWith('{') ? image : `'${image}'`}}}`,
    )
    assert.deepEqual(properties('HelloLambdaFunction')['Code'], { ImageUri: uri })
    assert.equal(properties('HelloLambdaFunction')['Runtime'], undefined)
  })

test('where a built image comes from', () => {
  const { resource, properties } = readService(
    'provider: {name: aws, ecr: {images: {here: {path: ./docker, file: Dockerfile.prod}}}}\nfunctions: {hello: {image: {name: here, command: [app.main]}}}',
  )
  assert.equal(resource('HelloLambdaFunction').codeRoot, 'docker')
  assert.deepEqual(properties('HelloLambdaFunction')['ImageConfig'], { Command: ['app.main'] })
})

const roots: readonly (readonly [what: string, text: string, files: Readonly<Record<string, string>>, root: string])[] = [
  ['the service', 'functions: {hello: {handler: h.a}}', {}, ''],
  ['an artifact', 'package: {artifact: build/a.jar}\nfunctions: {hello: {handler: com.x.H}}', {}, 'build/a.jar'],
  ['an artifact of sources that are here', 'package: {artifact: a.zip}\nfunctions: {hello: {handler: src/h.a}}', { 'src/h.ts': '' }, ''],
  [
    'a module of the plugin for Python',
    'plugins: [serverless-python-requirements]\nfunctions: {hello: {handler: h.a, module: sub}}',
    {},
    'sub',
  ],
]

for (const [what, text, files, root] of roots)
  test(`code of ${what}`, () => assert.equal(readService(text, files).resource('HelloLambdaFunction').codeRoot, root))

test('a published name for provisioned concurrency', () => {
  const { properties } = readService(fn('provisionedConcurrency: 2'))
  assert.deepEqual(properties('HelloProvConcLambdaAlias')['ProvisionedConcurrencyConfig'], { ProvisionedConcurrentExecutions: 2 })
})

test('layers of the service', () => {
  const { properties } = readService('layers:\n  my-layer: {path: layer, allowedAccounts: ["*"]}\n')
  assert.deepEqual(properties('MyDashlayerLambdaLayer'), { LayerName: 'my-layer', Content: 'layer' })
  assert.equal(properties('MyDashlayerWildLambdaLayerPermission')['Principal'], '*')
})

test('a function under a condition', () =>
  assert.equal(readService(fn('condition: IsProd')).resource('HelloLambdaFunction').condition, 'IsProd'))
