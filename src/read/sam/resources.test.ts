import assert from 'node:assert/strict'
import { test } from 'node:test'
import { expanded } from './expansion-for-tests.ts'
import type { Expanded } from './expansion-for-tests.ts'

function one(type: string, properties: string, files: Readonly<Record<string, string>> = {}, more = ''): Expanded {
  return expanded(`Resources:\n  One:\n    Type: AWS::Serverless::${type}\n    Properties: ${properties}\n${more}`, files)
}

test('a simple table has one key and is billed by request', () => {
  assert.deepEqual(one('SimpleTable', '').value('One'), {
    AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
    BillingMode: 'PAY_PER_REQUEST',
  })
  const read = one(
    'SimpleTable',
    '{TableName: t, PrimaryKey: {Name: n, Type: Number}, ProvisionedThroughput: {ReadCapacityUnits: 1}, SSESpecification: {SSEEnabled: true}, Tags: {a: b}}',
  )
  assert.equal(read.resource('One').type, 'AWS::DynamoDB::Table')
  assert.deepEqual(read.value('One'), {
    TableName: 't',
    ProvisionedThroughput: { ReadCapacityUnits: 1 },
    SSESpecification: { SSEEnabled: true },
    Tags: [{ Key: 'a', Value: 'b' }],
    AttributeDefinitions: [{ AttributeName: 'n', AttributeType: 'N' }],
    KeySchema: [{ AttributeName: 'n', KeyType: 'HASH' }],
  })
  assert.deepEqual(one('SimpleTable', '{PrimaryKey: n}').reports, ['invalid 4'])
})

test('a layer keeps its logical id and says where its content is', () => {
  const read = one('LayerVersion', '{ContentUri: layer/, RetentionPolicy: Delete, CompatibleRuntimes: [nodejs22.x]}')
  assert.equal(read.resource('One').type, 'AWS::Lambda::LayerVersion')
  assert.equal(read.resource('One').codeRoot, 'app/layer')
  assert.deepEqual(read.value('One'), { CompatibleRuntimes: ['nodejs22.x'], LayerName: 'One', Content: 'layer/' })
  assert.deepEqual(one('LayerVersion', '{ContentUri: s3://b/k}').value('One', 'Content'), { S3Bucket: 'b', S3Key: 'k' })
  assert.deepEqual(one('LayerVersion', '{}').reports, ['invalid 2'])
  assert.deepEqual(one('LayerVersion', '{ContentUri: ../../x}').reports, ['outside-project 4'])
})

test('a state machine and its role', () => {
  const read = one(
    'StateMachine',
    '{Name: flow, Type: EXPRESS, Definition: {StartAt: A}, DefinitionSubstitutions: {F: !GetAtt F.Arn}, Tracing: {Enabled: true}, Logging: {Level: ALL}, Policies: [{LambdaInvokePolicy: {FunctionName: !Ref F}}]}',
  )
  assert.equal(read.resource('One').type, 'AWS::StepFunctions::StateMachine')
  assert.deepEqual(read.value('One'), {
    Definition: { StartAt: 'A' },
    DefinitionSubstitutions: { F: { 'Fn::GetAtt': ['F', 'Arn'] } },
    RoleArn: { 'Fn::GetAtt': ['OneRole', 'Arn'] },
    StateMachineName: 'flow',
    StateMachineType: 'EXPRESS',
    LoggingConfiguration: { Level: 'ALL' },
    TracingConfiguration: { Enabled: true },
  })
  assert.match(JSON.stringify(read.value('OneRole', 'AssumeRolePolicyDocument')), /states\.amazonaws\.com/)
  assert.match(JSON.stringify(read.value('OneRole', 'ManagedPolicyArns')), /AWSXrayWriteOnlyAccess/)
  assert.match(JSON.stringify(read.value('OneRole', 'Policies')), /lambda:InvokeFunction/)
  assert.deepEqual(one('StateMachine', '{Definition: {}, Role: arn:r}').value('One', 'RoleArn'), 'arn:r')
})

test('a workflow in a file is read, and claimed', () => {
  for (const [name, text] of [
    ['flow.asl.json', '{"StartAt": "A"}'],
    ['flow.asl.yaml', 'StartAt: A\n'],
  ] as const) {
    const read = one('StateMachine', `{DefinitionUri: ${name}}`, { [`app/${name}`]: text })
    assert.deepEqual(read.value('One', 'Definition'), { StartAt: 'A' })
    assert.deepEqual([...read.claims], [[`app/${name}`, 'included']])
    assert.equal(read.node('One', 'Definition', 'StartAt')?.at.file, `app/${name}`)
  }
})

const workflows: readonly (readonly [properties: string, reports: readonly string[]])[] = [
  ['{}', ['invalid 2']],
  ['{DefinitionUri: gone.json}', ['missing-file 4']],
  ['{DefinitionUri: ../../gone.json}', ['outside-project 4']],
  ['{DefinitionUri: s3://b/k}', ['outside-project 4']],
  ['{DefinitionUri: {Bucket: b, Key: k}}', ['outside-project 4']],
  ['{DefinitionUri: !Ref D}', ['unresolved-variable 4']],
  ['{Definition: text}', ['invalid 4']],
]

for (const [properties, reports] of workflows)
  test(`a workflow that is not read: ${properties}`, () => {
    assert.deepEqual(one('StateMachine', properties).reports, reports)
  })

test('a state machine may be published under an alias', () => {
  const read = one(
    'StateMachine',
    '{Definition: {}, AutoPublishAlias: live, UseAliasAsEventTarget: true, Events: {T: {Type: Schedule, Properties: {Schedule: rate(1 day)}}}}',
  )
  assert.match(JSON.stringify(read.value('OneT', 'Targets')), /"Arn":\{"Ref":"OneAliaslive"\}/)
  assert.equal(read.resource('OneVersion').type, 'AWS::StepFunctions::StateMachineVersion')
})

test('a stack inside the stack', () => {
  const read = one('Application', '{Location: ./child/template.yaml, Parameters: {A: b}, Tags: {a: b}}')
  assert.equal(read.resource('One').type, 'AWS::CloudFormation::Stack')
  assert.deepEqual(read.value('One'), { Parameters: { A: 'b' }, TemplateURL: './child/template.yaml', Tags: [{ Key: 'a', Value: 'b' }] })
  assert.deepEqual(read.reports, [])
  const published = one(
    'Application',
    '{Location: {ApplicationId: arn:aws:serverlessrepo:us-east-1:1:applications/app, SemanticVersion: 1.0.0}}',
  )
  assert.deepEqual(published.reports, ['no-reader 4'])
  assert.match(String(published.value('One', 'TemplateURL')), /^\?/)
  assert.deepEqual(one('Application', '{}').reports, ['invalid 2'])
})

test('a capacity provider has a role', () => {
  const read = one('CapacityProvider', '{VpcConfig: {SubnetIds: [a], SecurityGroupIds: [b]}}')
  assert.deepEqual(read.value('One', 'PermissionsConfig', 'CapacityProviderOperatorRoleArn'), { 'Fn::GetAtt': ['OneOperatorRole', 'Arn'] })
  assert.match(JSON.stringify(read.value('OneOperatorRole', 'ManagedPolicyArns')), /AWSLambdaManagedEC2ResourceOperator/)
  assert.ok(!one('CapacityProvider', '{OperatorRole: arn:r}').template.resources.has('OneOperatorRole'))
})

test('a type of SAM’s that is not known is reported, and stays', () => {
  const read = one('Teapot', '{A: b}')
  assert.deepEqual(read.reports, ['unknown-construct 2'])
  assert.equal(read.resource('One').type, 'AWS::Serverless::Teapot')
})

test('resources of CloudFormation stay as they are', () => {
  const read = expanded(
    'Resources:\n  B: {Type: AWS::S3::Bucket, Condition: A, Properties: {BucketName: !Ref N}}\n  N: {Type: AWS::S3::Bucket, Properties: }\n',
  )
  assert.deepEqual(read.resources, ['AWS::S3::Bucket B', 'AWS::S3::Bucket N'])
  assert.deepEqual(read.value('B'), { BucketName: { Ref: 'N' } })
  assert.equal(read.resource('B').condition, 'A')
})

test('loops are unrolled before SAM: their variables are plain text', () => {
  const read = expanded(`
Resources:
  Fn::ForEach::Loop:
    - Name
    - [Red, Blue]
    - \${Name}Function:
        Type: AWS::Serverless::Function
        Properties:
          Handler: !Sub "\${Name}.handler"
          AutoPublishAlias: !Ref Name
          Events:
            Get: {Type: Api, Properties: {Path: "/\${Name}", Method: get}}
`)
  assert.deepEqual(Object.keys(read.value('ServerlessRestApi', 'Body', 'paths') as object), ['/Red', '/Blue'])
  assert.ok(read.template.resources.has('RedFunctionAliasRed'))
  assert.ok(read.template.resources.has('BlueFunctionGetPermissionProd'))
  assert.deepEqual(read.reports, [])
})

test('GraphQL: an API with its schema, keys, sources and resolvers', () => {
  const read = one(
    'GraphQLApi',
    '',
    { 'app/schema.graphql': 'type Query { a: String }' },
    `      SchemaUri: schema.graphql
      Auth: {Type: AWS_LAMBDA, LambdaAuthorizer: {AuthorizerUri: !GetAtt F.Arn}, Additional: [{Type: API_KEY}]}
      ApiKeys: {Key: {ExpiresOn: 1}}
      DataSources:
        DynamoDb: {Orders: {TableName: !Ref T, TableArn: !GetAtt T.Arn, Permissions: [Read]}}
        Lambda: {Fun: {FunctionArn: !GetAtt F.Arn}}
      Functions:
        step: {DataSource: Orders, Runtime: {Name: APPSYNC_JS, Version: 1.0.0}, InlineCode: x}
        other: {DataSource: NONE}
      Resolvers:
        Query:
          a: {Pipeline: [step, other]}
          b: {Pipeline: [ghost]}
  T: {Type: AWS::DynamoDB::Table}
  F: {Type: AWS::Lambda::Function}
`,
  )
  assert.equal(read.resource('One').type, 'AWS::AppSync::GraphQLApi')
  assert.equal(read.value('One', 'AuthenticationType'), 'AWS_LAMBDA')
  assert.deepEqual(read.value('One', 'AdditionalAuthenticationProviders'), [{ AuthenticationType: 'API_KEY' }])
  assert.equal(read.value('OneSchema', 'Definition'), 'type Query { a: String }')
  assert.deepEqual([...read.claims], [['app/schema.graphql', 'included']])
  assert.equal(read.value('OneKey', 'Expires'), 1)
  assert.deepEqual(read.value('OneOrdersDynamoDBDataSource', 'ServiceRoleArn'), {
    'Fn::GetAtt': ['OneOrdersDynamoDBDataSourceRole', 'Arn'],
  })
  const grants = JSON.stringify(read.value('OneOrdersDynamoDBDataSourceToTableConnectorPolicy', 'PolicyDocument'))
  assert.match(grants, /dynamodb:GetItem/)
  assert.doesNotMatch(grants, /dynamodb:PutItem/)
  assert.match(JSON.stringify(read.value('OneFunLambdaDataSourceToLambdaConnectorPolicy', 'PolicyDocument')), /lambda:InvokeFunction/)
  assert.deepEqual(read.value('Onestep', 'DataSourceName'), { 'Fn::GetAtt': ['OneOrdersDynamoDBDataSource', 'Name'] })
  assert.deepEqual(read.value('OneQuerya', 'PipelineConfig', 'Functions'), [
    { 'Fn::GetAtt': ['Onestep', 'FunctionId'] },
    { 'Fn::GetAtt': ['Oneother', 'FunctionId'] },
  ])
  assert.match(JSON.stringify(read.value('OneQueryb', 'PipelineConfig')), /\? the resolver/)
  assert.ok(read.resources.includes('AWS::Lambda::Permission OneToLambdaAuthConnector1WriteLambdaPermission'), read.resources.join('\n'))
  assert.deepEqual(
    read.unread.map(({ what }) => what),
    ['the resolver Query.b of One names a function that is not there'],
  )
})

const properties: readonly (readonly [written: string, reports: readonly string[]])[] = [
  ['', []],
  ['[]', ['invalid 4']],
  ['text', ['invalid 4']],
  ['!If [A, {}, {}]', ['unresolved-variable 4']],
]

for (const type of ['Function', 'SimpleTable'] as const)
  for (const [written, reports] of properties)
    test(`${type} with Properties: ${written}`, () => {
      const read = one(type, written)
      assert.deepEqual(read.reports, reports)
      assert.ok(!read.resource('One').type.startsWith('AWS::Serverless::'))
    })
