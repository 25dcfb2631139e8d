import assert from 'node:assert/strict'
import { test } from 'node:test'
import { expanded, withFunction } from '../expansion-for-tests.ts'

const trusts = (service: string): unknown => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { Service: [service] }, Action: ['sts:AssumeRole'] }],
})

const awsManaged = (name: string): unknown => ({ 'Fn::Sub': `arn:\${AWS::Partition}:iam::aws:policy/${name}` })
const basic = awsManaged('service-role/AWSLambdaBasicExecutionRole')

test('a function becomes a function and its role', () => {
  const { resources, value, resource, template, reports } = expanded(withFunction('MemorySize: 256\nDescription: hello'))
  assert.deepEqual(resources, ['AWS::IAM::Role FnRole', 'AWS::Lambda::Function Fn'])
  assert.deepEqual(value('Fn'), {
    Handler: 'app.handler',
    Runtime: 'nodejs22.x',
    MemorySize: 256,
    Description: 'hello',
    Role: { 'Fn::GetAtt': ['FnRole', 'Arn'] },
  })
  assert.deepEqual(value('FnRole'), { AssumeRolePolicyDocument: trusts('lambda.amazonaws.com'), ManagedPolicyArns: [basic] })
  assert.equal(resource('FnRole').generated, true)
  assert.equal(resource('Fn').generated, undefined)
  assert.equal(template.aliases.get('Fn.Role'), 'FnRole')
  assert.deepEqual(reports, [])
})

test('the role carries what tracing, a network and the team ask for', () => {
  const { value, line } = expanded(
    withFunction(
      'Tracing: Active\nVpcConfig: {SubnetIds: [a], SecurityGroupIds: [b]}\nRolePath: /app/\nPermissionsBoundary: arn:b\nAssumeRolePolicyDocument: {Version: x}\nPolicies: AmazonS3ReadOnlyAccess',
    ),
  )
  assert.deepEqual(value('FnRole'), {
    AssumeRolePolicyDocument: { Version: 'x' },
    ManagedPolicyArns: [
      awsManaged('AmazonS3ReadOnlyAccess'),
      basic,
      awsManaged('service-role/AWSLambdaVPCAccessExecutionRole'),
      awsManaged('AWSXrayWriteOnlyAccess'),
    ],
    PermissionsBoundary: 'arn:b',
    Path: '/app/',
  })
  assert.equal(line('FnRole'), 12)
  assert.deepEqual(value('Fn', 'TracingConfig'), { Mode: 'Active' })
})

const roles: readonly (readonly [what: string, role: string, value: unknown, condition: string | undefined])[] = [
  ['a plain ARN', 'arn:aws:iam::123456789012:role/r', 'arn:aws:iam::123456789012:role/r', 'no role'],
  ['an attribute', '!GetAtt R.Arn', { 'Fn::GetAtt': ['R', 'Arn'] }, 'no role'],
  ['nothing', '!Ref AWS::NoValue', { 'Fn::GetAtt': ['FnRole', 'Arn'] }, undefined],
  ['one of two', '!If [A, arn:a, arn:b]', { 'Fn::If': ['A', 'arn:a', 'arn:b'] }, 'no role'],
  ['one or SAM’s', '!If [A, arn:a, !Ref AWS::NoValue]', { 'Fn::If': ['A', 'arn:a', { 'Fn::GetAtt': ['FnRole', 'Arn'] }] }, 'NOTA'],
  ['SAM’s or one', '!If [A, !Ref AWS::NoValue, arn:b]', { 'Fn::If': ['A', { 'Fn::GetAtt': ['FnRole', 'Arn'] }, 'arn:b'] }, 'A'],
]

for (const [what, written, role, condition] of roles)
  test(`Role is ${what}`, () => {
    const { value, template } = expanded(withFunction(`Role: ${written}`))
    assert.deepEqual(value('Fn', 'Role'), role)
    assert.equal(template.resources.has('FnRole') ? template.resources.get('FnRole')?.condition : 'no role', condition)
    if (condition === 'NOTA') assert.ok(template.conditions.has('NOTA'))
  })

const sources: readonly (readonly [
  what: string,
  properties: string,
  code: unknown,
  codeRoot: string | undefined,
  reports?: readonly string[],
])[] = [
  ['none: the template’s own directory', '', undefined, 'app'],
  ['a directory', 'CodeUri: ./src/', undefined, 'app/src'],
  ['the template’s directory', 'CodeUri: .', undefined, 'app'],
  ['a directory beside the template’s', 'CodeUri: ../shared', undefined, 'shared'],
  ['an archive', 'CodeUri: dist/a.zip', undefined, 'app/dist/a.zip'],
  ['outside', 'CodeUri: ../../x', undefined, undefined, ['outside-project 7']],
  ['an absolute path', 'CodeUri: /srv/x', undefined, undefined, ['outside-project 7']],
  ['a web address', 'CodeUri: https://example.com/a.zip', undefined, undefined, ['outside-project 7']],
  ['an S3 address', 'CodeUri: s3://b/k/a.zip?versionId=3', { S3Bucket: 'b', S3Key: 'k/a.zip', S3ObjectVersion: '3' }, undefined],
  ['an S3 object', 'CodeUri: {Bucket: b, Key: k}', { S3Bucket: 'b', S3Key: 'k' }, undefined],
  ['inline', 'InlineCode: "exports.h = 1"\nCodeUri: src', { ZipFile: 'exports.h = 1' }, undefined],
  [
    'an image',
    'PackageType: Image\nImageUri: 1.dkr.ecr.eu-west-1.amazonaws.com/a:1',
    { ImageUri: '1.dkr.ecr.eu-west-1.amazonaws.com/a:1' },
    undefined,
  ],
  [
    'a choice',
    'CodeUri: !If [A, s3://b/k, {Bucket: c, Key: d}]',
    { 'Fn::If': ['A', { S3Bucket: 'b', S3Key: 'k' }, { S3Bucket: 'c', S3Key: 'd' }] },
    undefined,
  ],
  ['open', 'CodeUri: !Ref Code', '? where the code is, is known only at deployment', undefined],
]

for (const [what, properties, code, codeRoot, reports = []] of sources)
  test(`code: ${what}`, () => {
    const read = expanded(withFunction(properties))
    assert.deepEqual(read.value('Fn', 'Code'), code)
    assert.equal(read.resource('Fn').codeRoot, codeRoot)
    assert.deepEqual(read.reports, reports)
    assert.equal(read.value('Fn', 'CodeUri'), undefined)
  })

test('an image that is built here has its code in the Docker context; metadata stays', () => {
  const { resource } = expanded(
    'Resources:\n  Fn:\n    Type: AWS::Serverless::Function\n    Metadata: {DockerContext: ./img, BuildMethod: esbuild}\n    Properties: {PackageType: Image}\n',
  )
  assert.equal(resource('Fn').codeRoot, 'app/img')
  assert.equal(resource('Fn').metadata?.kind, 'map')
})

test('an alias is published, and everything that calls the function calls it', () => {
  const { resources, value, template, resource } = expanded(
    withFunction(
      'AutoPublishAlias: live\nProvisionedConcurrencyConfig: {ProvisionedConcurrentExecutions: 2}\nFunctionUrlConfig: {AuthType: AWS_IAM}\nEventInvokeConfig: {MaximumRetryAttempts: 1}\nEvents:\n  Tick: {Type: Schedule, Properties: {Schedule: rate(1 hour)}}',
    ),
  )
  assert.deepEqual(resources, [
    'AWS::Events::Rule FnTick',
    'AWS::IAM::Role FnRole',
    'AWS::Lambda::Alias FnAliaslive',
    'AWS::Lambda::EventInvokeConfig FnEventInvokeConfig',
    'AWS::Lambda::Function Fn',
    'AWS::Lambda::Permission FnTickPermission',
    'AWS::Lambda::Url FnUrl',
    'AWS::Lambda::Version FnVersion',
  ])
  const alias = { Ref: 'FnAliaslive' }
  assert.deepEqual(value('FnAliaslive'), {
    Name: 'live',
    FunctionName: { Ref: 'Fn' },
    FunctionVersion: { 'Fn::GetAtt': ['FnVersion', 'Version'] },
    ProvisionedConcurrencyConfig: { ProvisionedConcurrentExecutions: 2 },
  })
  assert.deepEqual(value('FnTickPermission', 'FunctionName'), alias)
  assert.deepEqual(value('FnUrl', 'TargetFunctionArn'), alias)
  assert.deepEqual(value('FnEventInvokeConfig', 'Qualifier'), 'live')
  assert.equal(template.aliases.get('Fn.Alias'), 'FnAliaslive')
  assert.equal(template.aliases.get('Fn.Version'), 'FnVersion')
  assert.equal(resource('FnVersion').deletionPolicy?.kind, 'scalar')
})

const aliases: readonly (readonly [written: string, id: string | undefined, reports: readonly string[]])[] = [
  ['blue-green_1', 'FnAliasblueDgreenU1', []],
  ['!Ref Stage', 'FnAliasprod', []],
  ['!Ref Unknown', 'FnAlias', ['unresolved-variable 7']],
  ['[a]', undefined, ['invalid 7']],
  ['a b', undefined, ['invalid 7']],
]

for (const [written, id, reports] of aliases)
  test(`AutoPublishAlias: ${written}`, () => {
    const read = expanded(
      `${withFunction(`AutoPublishAlias: ${written}`)}\nParameters:\n  Stage: {Type: String, Default: prod}\n  Unknown: {Type: String}\n`,
    )
    assert.deepEqual(read.reports, reports)
    assert.deepEqual(
      [...read.template.resources.values()].filter(({ type }) => type === 'AWS::Lambda::Alias').map(({ logicalId }) => logicalId),
      id === undefined ? [] : [id],
    )
  })

const urls: readonly (readonly [what: string, config: string, made: readonly string[], reports: readonly string[]])[] = [
  ['for signed requests', '{AuthType: AWS_IAM}', ['FnUrl'], []],
  ['for everybody', '{AuthType: NONE}', ['FnURLInvokeAllowPublicAccess', 'FnUrl', 'FnUrlPublicPermissions'], []],
  ['open', '{AuthType: !Ref Auth}', ['FnUrl'], []],
  ['without type', '{Cors: {AllowOrigins: ["*"]}}', ['FnUrl'], ['invalid 7']],
  ['null', '', [], []],
  ['text', 'NONE', [], ['invalid 7']],
]

for (const [what, config, made, reports] of urls)
  test(`a URL ${what}`, () => {
    const read = expanded(withFunction(`FunctionUrlConfig: ${config}`))
    assert.deepEqual([...read.template.resources.keys()].filter((id) => id !== 'Fn' && id !== 'FnRole').toSorted(), made)
    assert.deepEqual(read.reports, reports)
  })

test('a URL for everybody gives everybody leave, at its line', () => {
  const { value, line, resource } = expanded(withFunction('FunctionUrlConfig:\n  AuthType: NONE\n  InvokeMode: RESPONSE_STREAM'))
  assert.deepEqual(value('FnUrl'), { TargetFunctionArn: { Ref: 'Fn' }, AuthType: 'NONE', InvokeMode: 'RESPONSE_STREAM' })
  assert.deepEqual(value('FnUrlPublicPermissions'), {
    Action: 'lambda:InvokeFunctionUrl',
    FunctionUrlAuthType: 'NONE',
    FunctionName: { Ref: 'Fn' },
    Principal: '*',
  })
  assert.equal(line('FnUrl'), 7)
  assert.equal(resource('FnUrl').generated, undefined)
  assert.equal(resource('FnUrlPublicPermissions').generated, true)
})

interface Granted {
  readonly actions: unknown
  readonly resource: unknown
}

/** What the role's own policies grant. */
function granted(read: ReturnType<typeof expanded>, role = 'FnRole'): readonly Granted[] {
  const policies = (read.value(role, 'Policies') ?? []) as readonly {
    PolicyDocument: { Statement: readonly { Action: unknown; Resource: unknown }[] }
  }[]
  return policies.flatMap(({ PolicyDocument }) =>
    PolicyDocument.Statement.map(({ Action, Resource }) => ({ actions: Action, resource: Resource })),
  )
}

const destinations: readonly (readonly [
  what: string,
  destination: string,
  target: unknown,
  grants: readonly Granted[],
  made: readonly string[],
])[] = [
  ['a queue', '{Type: SQS, Destination: arn:q}', 'arn:q', [{ actions: 'sqs:SendMessage', resource: 'arn:q' }], []],
  ['a topic', '{Type: SNS, Destination: arn:t}', 'arn:t', [{ actions: 'sns:Publish', resource: 'arn:t' }], []],
  ['a function', '{Type: Lambda, Destination: arn:f}', 'arn:f', [{ actions: 'lambda:InvokeFunction', resource: 'arn:f' }], []],
  ['a bus', '{Type: EventBridge, Destination: arn:b}', 'arn:b', [{ actions: 'events:PutEvents', resource: 'arn:b' }], []],
  ['something without a type', '{Destination: arn:x}', 'arn:x', [], []],
  [
    'a queue that SAM makes',
    '{Type: SQS}',
    { 'Fn::GetAtt': ['FnEventInvokeConfigOnFailureQueue', 'Arn'] },
    [{ actions: 'sqs:SendMessage', resource: { 'Fn::GetAtt': ['FnEventInvokeConfigOnFailureQueue', 'Arn'] } }],
    ['AWS::SQS::Queue FnEventInvokeConfigOnFailureQueue'],
  ],
  [
    'a topic that SAM makes',
    '{Type: SNS}',
    { Ref: 'FnEventInvokeConfigOnFailureTopic' },
    [{ actions: 'sns:Publish', resource: { Ref: 'FnEventInvokeConfigOnFailureTopic' } }],
    ['AWS::SNS::Topic FnEventInvokeConfigOnFailureTopic'],
  ],
]

for (const [what, written, target, grants, made] of destinations)
  test(`failures go to ${what}`, () => {
    const read = expanded(withFunction(`EventInvokeConfig:\n  DestinationConfig:\n    OnFailure: ${written}`))
    assert.deepEqual(read.value('FnEventInvokeConfig', 'DestinationConfig', 'OnFailure', 'Destination'), target)
    assert.deepEqual(granted(read), grants)
    assert.deepEqual(
      read.resources.filter((one) => one.includes('OnFailure')),
      made,
    )
    assert.deepEqual(read.reports, [])
  })

test('a destination that names nothing is reported, and not lost', () => {
  const read = expanded(withFunction('EventInvokeConfig: {DestinationConfig: {OnSuccess: {Type: Lambda}}}'))
  assert.deepEqual(read.reports, ['invalid 7'])
  assert.match(String(read.value('FnEventInvokeConfig', 'DestinationConfig', 'OnSuccess', 'Destination')), /^\?/)
})

test('a dead letter queue is a right of the role', () => {
  for (const [type, action] of [
    ['SQS', 'sqs:SendMessage'],
    ['SNS', 'sns:Publish'],
  ] as const) {
    const read = expanded(withFunction(`DeadLetterQueue: {Type: ${type}, TargetArn: arn:d}`))
    assert.deepEqual(read.value('Fn', 'DeadLetterConfig'), { TargetArn: 'arn:d' })
    assert.deepEqual(granted(read), [{ actions: action, resource: 'arn:d' }])
  }
})

test('CodeDeploy moves the alias, with a role of its own', () => {
  const read = expanded(
    withFunction('AutoPublishAlias: live\nDeploymentPreference: {Type: Linear10PercentEvery1Minute, Alarms: [!Ref Alarm]}'),
  )
  assert.deepEqual(read.value('FnDeploymentGroup', 'DeploymentConfigName'), {
    'Fn::Sub': 'CodeDeployDefault.LambdaLinear10PercentEvery1Minute',
  })
  assert.deepEqual(read.value('FnDeploymentGroup', 'AlarmConfiguration'), { Enabled: true, Alarms: [{ Name: { Ref: 'Alarm' } }] })
  assert.deepEqual(read.value('CodeDeployServiceRole', 'AssumeRolePolicyDocument'), trusts('codedeploy.amazonaws.com'))
  const without = expanded(withFunction('AutoPublishAlias: live\nDeploymentPreference: {Enabled: false}'))
  assert.ok(!without.template.resources.has('FnDeploymentGroup'))
})

test('the condition of a function is that of all that SAM makes for it', () => {
  const { template } = expanded(
    `Conditions: {A: !Equals [a, b]}\nResources:\n  Fn:\n    Type: AWS::Serverless::Function\n    Condition: A\n    Properties:\n      AutoPublishAlias: live\n      FunctionUrlConfig: {AuthType: NONE}\n      EventInvokeConfig: {DestinationConfig: {OnFailure: {Type: SQS}}}\n      Events:\n        Q: {Type: SQS, Properties: {Queue: arn:q}}\n        Tick: {Type: Schedule, Properties: {Schedule: rate(1 hour)}}\n        Rest: {Type: Api, Properties: {Path: /, Method: get}}\n`,
  )
  for (const { logicalId, condition } of template.resources.values()) assert.equal(condition, 'A', logicalId)
})

test('a resource of the team’s under a name of SAM’s stays, and is reported', () => {
  const { value, reports } = expanded(withFunction('', 'FnRole: {Type: AWS::IAM::Role, Properties: {Path: /mine/}}'))
  assert.deepEqual(value('FnRole'), { Path: '/mine/' })
  assert.deepEqual(reports, ['invalid 8'])
})
