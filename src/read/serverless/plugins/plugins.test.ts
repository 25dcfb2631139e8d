import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readService } from '../service-for-tests.ts'

const machine = (settings: string, more = ''): string =>
  `functions:\n  hello: {handler: h.a}\nstepFunctions:\n  stateMachines:\n    flow:\n      definition:\n        StartAt: A\n        States:\n          A: {Type: Task, Resource: {"Fn::GetAtt": [hello, Arn]}, Next: B}\n          B: {Type: Task, Resource: "arn:aws:states:::lambda:invoke", Parameters: {FunctionName: {Ref: hello}}, End: true}\n${settings.replace(/^/gm, '      ')}\n${more}`

test('step functions: a workflow, its role, and functions by their keys', () => {
  const { properties, resource, templates } = readService(machine(''))
  assert.equal((properties('FlowStepFunctionsStateMachine')['Definition'] as { StartAt: string }).StartAt, 'A')
  assert.equal(resource('FlowStepFunctionsStateMachine').at.line, 9)
  assert.match(
    JSON.stringify(properties('FlowStepFunctionsStateMachineRole')['Policies']),
    /"lambda:InvokeFunction"\],"Resource":\[\{"Fn::GetAtt":\["hello","Arn"\]\},\{"Ref":"hello"\}\]/,
  )
  assert.equal(templates[0]?.aliases.get('hello.Arn'), 'HelloLambdaFunction')
})

test('step functions: a hand-written resource comes before a function of that key', () => {
  const { templates } = readService(machine('', 'resources: {Resources: {hello: {Type: T}}}'))
  assert.equal(templates[0]?.aliases.size, 0)
})

const names: readonly (readonly [settings: string, id: string])[] = [
  ['id: My-Flow', 'MyDashFlow'],
  ['name: ${self:service}-flow', 'ShopDashflow'],
  ['type: EXPRESS', 'FlowStepFunctionsStateMachine'],
]
for (const [settings, id] of names) test(`step functions: ${settings}`, () => assert.ok(readService(machine(settings)).has(id)))

test('step functions: logs, tracing and a role of the team', () => {
  const { properties, has } = readService(
    machine(
      'role: arn:aws:iam::1:role/x\nloggingConfig: {level: ALL, includeExecutionData: true, destinations: [g]}\ntracingConfig: {enabled: true}',
    ),
  )
  const workflow = properties('FlowStepFunctionsStateMachine')
  assert.deepEqual(workflow['LoggingConfiguration'], {
    Level: 'ALL',
    IncludeExecutionData: true,
    Destinations: [{ CloudWatchLogsLogGroup: { LogGroupArn: 'g' } }],
  })
  assert.deepEqual(workflow['TracingConfiguration'], { Enabled: true })
  assert.ok(!has('FlowStepFunctionsStateMachineRole'))
})

test('step functions: what starts a workflow', () => {
  const { properties, resource } = readService(
    machine(
      'events:\n  - http: POST /start\n  - http: {path: iam, method: get, authorizer: aws_iam}\n  - schedule: rate(1 hour)\n  - eventBridge: {event: {source: [a]}, eventBusName: b}',
    ),
  )
  const method = properties('ApiGatewayMethodStartPost') as { AuthorizationType: string; Integration: { Type: string; Uri: unknown } }
  assert.deepEqual([method.AuthorizationType, method.Integration.Type], ['NONE', 'AWS'])
  assert.match(JSON.stringify(method.Integration.Uri), /:states:action\/.*StartExecution/)
  assert.equal(properties('ApiGatewayMethodIamGet')['AuthorizationType'], 'AWS_IAM')
  assert.equal(properties('FlowStepFunctionsEventsRuleSchedule1')['ScheduleExpression'], 'rate(1 hour)')
  assert.equal(properties('FlowEventsRuleCloudWatchEvent1')['EventBusName'], 'b')
  assert.equal(resource('ApiGatewayMethodStartPost').at.line, 16)
})

test('step functions: what the plugin grants beside functions is not known', () => {
  const { properties } = readService(
    'stepFunctions: {stateMachines: {f: {definition: {StartAt: A, States: {A: {Type: Parallel, Branches: [{States: {B: {Type: Task, Resource: "arn:aws:states:::sqs:sendMessage"}}}]}}}}}}',
  )
  assert.match(JSON.stringify(properties('FStepFunctionsStateMachineRole')['Policies']), /\? what the plugin grants for sqs/)
})

const app = 'functions: {hello: {handler: h.a}}\n'
test('appsync, version 2', () => {
  const { properties } = readService(
    `${app}appSync:\n  name: api\n  authentication: {type: API_KEY}\n  additionalAuthentications: [{type: AMAZON_COGNITO_USER_POOLS, config: {userPoolId: !Ref P}}]\n  introspection: false\n  queryDepthLimit: 5\n  logging: {level: ALL}\n  dataSources:\n    fn: {type: AWS_LAMBDA, config: {functionName: hello}}\n    table: {type: AMAZON_DYNAMODB, config: {tableName: t}}\n  resolvers:\n    Query.user: fn\n    Mutation.save: {dataSource: table, kind: UNIT}\n`,
  )
  const api = properties('GraphQlApi')
  assert.deepEqual([api['AuthenticationType'], api['IntrospectionConfig'], api['QueryDepthLimit']], ['API_KEY', 'DISABLED', 5])
  assert.deepEqual(api['AdditionalAuthenticationProviders'], [
    { AuthenticationType: 'AMAZON_COGNITO_USER_POOLS', UserPoolConfig: { UserPoolId: { Ref: 'P' } } },
  ])
  assert.deepEqual(properties('GraphQlDsfn')['LambdaConfig'], { LambdaFunctionArn: { 'Fn::GetAtt': ['HelloLambdaFunction', 'Arn'] } })
  assert.deepEqual(properties('GraphQlResolverQueryuser')['DataSourceName'], { 'Fn::GetAtt': ['GraphQlDsfn', 'Name'] })
  assert.equal(properties('GraphQlResolverMutationsave')['FieldName'], 'save')
})

test('appsync, version 1', () => {
  const { properties } = readService(
    `${app}custom:\n  appSync:\n    authenticationType: AMAZON_COGNITO_USER_POOLS\n    userPoolConfig: {userPoolId: p, defaultAction: ALLOW}\n    dataSources: [{type: AWS_LAMBDA, name: fn, config: {functionName: hello}}]\n    mappingTemplates: [{type: Query, field: user, dataSource: fn}]\n`,
  )
  assert.deepEqual(properties('GraphQlApi')['UserPoolConfig'], { UserPoolId: 'p', DefaultAction: 'ALLOW' })
  assert.ok(properties('GraphQlResolverQueryuser'))
})

const domains: readonly (readonly [what: string, text: string, type: string, tls: string])[] = [
  [
    'of the plugin',
    'custom: {customDomain: {domainName: a.example, securityPolicy: tls_1_0}}\nfunctions: {h: {handler: h.a, events: [{http: GET /}]}}',
    'AWS::ApiGateway::DomainName',
    'TLS_1_0',
  ],
  [
    'of framework 4',
    'provider: {name: aws, domain: a.example}\nfunctions: {h: {handler: h.a, events: [{httpApi: GET /}]}}',
    'AWS::ApiGatewayV2::DomainName',
    'TLS_1_2',
  ],
]
for (const [what, text, type, tls] of domains)
  test(`a domain ${what}`, () => {
    const { resource, properties, has } = readService(text)
    assert.equal(resource('CustomDomainAexample').type, type)
    assert.match(JSON.stringify(properties('CustomDomainAexample')), new RegExp(`"SecurityPolicy":"${tls}"`))
    assert.ok(has('CustomDomainAexampleMapping'))
  })

test('what plugins deploy and nobody reads is reported', () => {
  const { unread } = readService('plugins: [serverless-lift, serverless-slic-watch-plugin]\nconstructs:\n  jobs: {type: queue}\n')
  assert.deepEqual(
    unread.map(({ reason, what }) => `${reason} ${what}`),
    [
      'unknown-construct The plugin serverless-slic-watch-plugin deploys alarms and dashboards, which are not read',
      'unknown-construct constructs.jobs (serverless-lift) is not read',
    ],
  )
})
