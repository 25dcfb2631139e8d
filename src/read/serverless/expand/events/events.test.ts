import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readService } from '../../service-for-tests.ts'
import type { Read } from '../../service-for-tests.ts'

const read = (event: string, more = ''): Read =>
  readService(`functions:\n  hello-fn:\n    handler: h.a\n    events:\n      - ${event}\n${more}`)
const target = { 'Fn::GetAtt': ['HelloDashfnLambdaFunction', 'Arn'] }

/** An event, the resource that it becomes, and some of its properties. */
const cases: readonly (readonly [event: string, logicalId: string, properties: Readonly<Record<string, unknown>>])[] = [
  [
    'sqs: arn:aws:sqs:eu-west-1:1:my-queue',
    'HelloDashfnEventSourceMappingSQSMyqueue',
    { EventSourceArn: 'arn:aws:sqs:eu-west-1:1:my-queue', FunctionName: target, BatchSize: 10, Enabled: true },
  ],
  [
    'sqs: {arn: !GetAtt Orders.Arn, batchSize: 1, enabled: false, functionResponseType: ReportBatchItemFailures, maximumConcurrency: 5}',
    'HelloDashfnEventSourceMappingSQSOrders',
    { BatchSize: 1, Enabled: false, FunctionResponseTypes: ['ReportBatchItemFailures'], ScalingConfig: { MaximumConcurrency: 5 } },
  ],
  [
    'sqs: {arn: a, filterPatterns: [{a: [1]}]}',
    'HelloDashfnEventSourceMappingSQSA',
    { FilterCriteria: { Filters: [{ Pattern: { 'Fn::ToJsonString': { a: [1] } } }] } },
  ],
  ['sqs: !ImportValue other-queue', 'HelloDashfnEventSourceMappingSQSOtherqueue', { EventSourceArn: { 'Fn::ImportValue': 'other-queue' } }],
  [
    'stream: arn:aws:kinesis:eu-west-1:1:stream/clicks',
    'HelloDashfnEventSourceMappingKinesisClicks',
    { StartingPosition: 'TRIM_HORIZON', BatchSize: 10 },
  ],
  [
    'stream: {type: dynamodb, arn: !GetAtt Table.StreamArn, maximumRetryAttempts: 3, bisectBatchOnFunctionError: true, destinations: {onFailure: arn:aws:sqs:a:b:c}}',
    'HelloDashfnEventSourceMappingDynamodbTable',
    { MaximumRetryAttempts: 3, BisectBatchOnFunctionError: true, DestinationConfig: { OnFailure: { Destination: 'arn:aws:sqs:a:b:c' } } },
  ],
  [
    'stream: {type: kinesis, arn: !GetAtt K.Arn, consumer: true}',
    'HelloDashfnEventSourceMappingKinesisK',
    { EventSourceArn: { Ref: 'HelloDashfnKConsumerStreamConsumer' } },
  ],
  ['msk: {arn: arn:aws:kafka:a:1:cluster/c1/x, topic: t-1}', 'HelloDashfnEventSourceMappingMSKC1T1', { Topics: ['t-1'] }],
  [
    'kafka: {topic: t, bootstrapServers: ["a:1"], accessConfigurations: {vpcSubnet: [s], saslScram512Auth: [x]}}',
    'HelloDashfnEventSourceMappingKafkaT',
    {
      SourceAccessConfigurations: [
        { Type: 'VPC_SUBNET', URI: 'subnet:s' },
        { Type: 'SASL_SCRAM_512_AUTH', URI: 'x' },
      ],
    },
  ],
  ['activemq: {arn: a, queue: q, basicAuthArn: s}', 'HelloDashfnEventSourceMappingActiveMQQ', { Queues: ['q'] }],
  [
    'rabbitmq: {arn: a, queue: q, basicAuthArn: s, virtualHost: /}',
    'HelloDashfnEventSourceMappingRabbitMQQ',
    {
      SourceAccessConfigurations: [
        { Type: 'BASIC_AUTH', URI: 's' },
        { Type: 'VIRTUAL_HOST', URI: '/' },
      ],
    },
  ],
  ['sns: news', 'SNSTopicNews', { TopicName: 'news', Subscription: [{ Endpoint: target, Protocol: 'lambda' }] }],
  [
    'sns: {topicName: news, filterPolicy: {a: [b]}}',
    'HelloDashfnSnsSubscriptionNews',
    { TopicArn: { Ref: 'SNSTopicNews' }, FilterPolicy: { a: ['b'] } },
  ],
  ['sns: arn:aws:sns:a:1:news', 'HelloDashfnSnsSubscriptionNews', { TopicArn: 'arn:aws:sns:a:1:news', Endpoint: target }],
  [
    'sns: {arn: !Ref Topic, topicName: t, redrivePolicy: {deadLetterTargetRef: Q}}',
    'HelloDashfnSnsSubscriptionT',
    { TopicArn: { Ref: 'Topic' }, RedrivePolicy: { deadLetterTargetArn: { 'Fn::GetAtt': ['Q', 'Arn'] } } },
  ],
  [
    's3: photos',
    'S3BucketPhotos',
    { BucketName: 'photos', NotificationConfiguration: { LambdaConfigurations: [{ Event: 's3:ObjectCreated:*', Function: target }] } },
  ],
  [
    's3: {bucket: photos, event: "s3:ObjectRemoved:*", rules: [{prefix: a/}, {suffix: .jpg}]}',
    'S3BucketPhotos',
    {
      NotificationConfiguration: {
        LambdaConfigurations: [
          {
            Event: 's3:ObjectRemoved:*',
            Function: target,
            Filter: {
              S3Key: {
                Rules: [
                  { Name: 'prefix', Value: 'a/' },
                  { Name: 'suffix', Value: '.jpg' },
                ],
              },
            },
          },
        ],
      },
    },
  ],
  [
    's3: {bucket: old, existing: true, rules: [{prefix: a/}]}',
    'HelloDashfnCustomS31',
    {
      BucketName: 'old',
      FunctionName: { Ref: 'HelloDashfnLambdaFunction' },
      BucketConfigs: [{ Event: 's3:ObjectCreated:*', Rules: [{ Prefix: 'a/' }] }],
    },
  ],
  [
    'schedule: rate(1 hour)',
    'HelloDashfnEventsRuleSchedule1',
    { ScheduleExpression: 'rate(1 hour)', State: 'ENABLED', Targets: [{ Id: 'hello-fnSchedule', Arn: target }] },
  ],
  [
    'schedule: {rate: ["rate(1 hour)", "cron(0 1 * * ? *)"], enabled: false, input: {a: 1}}',
    'HelloDashfnEventsRuleSchedule2',
    { ScheduleExpression: 'cron(0 1 * * ? *)', State: 'DISABLED' },
  ],
  [
    'schedule: {rate: rate(1 hour), enabled: "${file(a.js)}"}',
    'HelloDashfnEventsRuleSchedule1',
    { State: '? the file a.js does not exist' },
  ],
  [
    'schedule: {rate: rate(1 hour), method: scheduler, timezone: UTC}',
    'HelloDashfnSchedulerSchedule1',
    { ScheduleExpressionTimezone: 'UTC', Target: { Arn: target, RoleArn: { 'Fn::GetAtt': ['IamRoleLambdaExecution', 'Arn'] } } },
  ],
  [
    'eventBridge: {pattern: {source: [a]}}',
    'Shopdevhellofnrule1EventBridgeRule',
    { EventPattern: { source: ['a'] }, EventBusName: undefined, Name: 'shop-dev-hello-fn-rule-1' },
  ],
  [
    'eventBridge: {eventBus: my-bus, pattern: {source: [a]}, deadLetterQueueArn: d, retryPolicy: {maximumRetryAttempts: 1}}',
    'Shopdevhellofnrule1EventBridgeRule',
    { EventBusName: { Ref: 'MyDashbusEventBridgeEventBus' } },
  ],
  [
    'eventBridge: {eventBus: arn:aws:events:a:1:event-bus/x, schedule: rate(1 hour)}',
    'Shopdevhellofnrule1EventBridgeRule',
    { EventBusName: 'arn:aws:events:a:1:event-bus/x', ScheduleExpression: 'rate(1 hour)' },
  ],
  ['cloudwatchEvent: {event: {source: [aws.ec2]}}', 'HelloDashfnEventsRuleCloudWatchEvent1', { EventPattern: { source: ['aws.ec2'] } }],
  [
    'cloudwatchLog: /aws/lambda/x',
    'HelloDashfnLogsSubscriptionFilterCloudWatchLog1',
    { LogGroupName: '/aws/lambda/x', FilterPattern: '', DestinationArn: target },
  ],
  [
    'cognitoUserPool: {pool: Users, trigger: PreSignUp}',
    'CognitoUserPoolUsers',
    { UserPoolName: 'Users', LambdaConfig: { PreSignUp: target } },
  ],
  [
    'cognitoUserPool: {pool: Users, trigger: PreSignUp, existing: true}',
    'HelloDashfnCustomCognitoUserPool1',
    { UserPoolName: 'Users', UserPoolConfigs: [{ Trigger: 'PreSignUp' }] },
  ],
  [
    'cognitoUserPool: {pool: Users, trigger: CustomSMSSender, kmsKeyId: k}',
    'CognitoUserPoolUsers',
    { LambdaConfig: { CustomSMSSender: { LambdaArn: target, LambdaVersion: 'V1_0' }, KMSKeyID: 'k' } },
  ],
  [
    'iot: {sql: "SELECT 1", enabled: false}',
    'HelloDashfnIotTopicRule1',
    { TopicRulePayload: { Sql: 'SELECT 1', RuleDisabled: true, Actions: [{ Lambda: { FunctionArn: target } }] } },
  ],
  [
    'iotFleetProvisioning: {templateBody: {a: 1}, provisioningRoleArn: r}',
    'HelloDashfnIotProvisioningTemplate',
    { PreProvisioningHook: { TargetArn: target } },
  ],
  ['alexaSkill', 'HelloDashfnLambdaPermissionAlexaSkill1', { Principal: 'alexa-appkit.amazon.com', EventSourceToken: undefined }],
  [
    'alexaSkill: {appId: x, enabled: false}',
    'HelloDashfnLambdaPermissionAlexaSkill1',
    { EventSourceToken: 'x', Action: 'lambda:DisableInvokeFunction' },
  ],
  ['alexaSmartHome: x', 'HelloDashfnLambdaPermissionAlexaSmartHome1', { EventSourceToken: 'x' }],
  [
    'alb: {listenerArn: !Ref L, priority: 3, conditions: {path: /a, method: [GET]}}',
    'HelloDashfnAlbListenerRule3',
    {
      Conditions: [
        { Field: 'path-pattern', Values: ['/a'] },
        { Field: 'http-request-method', HttpRequestMethodConfig: { Values: ['GET'] } },
      ],
      Actions: [{ Type: 'forward', TargetGroupArn: { Ref: 'HelloDashfnAlbTargetGroupL' } }],
    },
  ],
  ['cloudFront: {eventType: viewer-request, origin: "s3://b.s3.amazonaws.com/p"}', 'CloudFrontDistribution', {}],
]

for (const [event, logicalId, expected] of cases)
  test(`event ${event}`, () => {
    const { properties, resource } = read(event)
    for (const [name, value] of Object.entries(expected)) assert.deepEqual(properties(logicalId)[name], value, name)
    assert.equal(resource(logicalId).at.line, 9)
  })

/** Who may call the function, and from where. */
const permissions: readonly (readonly [event: string, logicalId: string, principal: unknown, source: RegExp | undefined])[] = [
  ['sns: news', 'HelloDashfnLambdaPermissionNewsSNS', 'sns.amazonaws.com', /:sns:.*news/],
  ['s3: photos', 'HelloDashfnLambdaPermissionPhotosS3', 's3.amazonaws.com', /:s3:::photos/],
  ['schedule: rate(1 hour)', 'HelloDashfnLambdaPermissionEventsRuleSchedule1', 'events.amazonaws.com', /HelloDashfnEventsRuleSchedule1/],
  [
    'eventBridge: {eventBus: my-bus, pattern: {source: [a]}}',
    'HelloDashfnEventBridgeLambdaPermission1',
    'events.amazonaws.com',
    /:rule\/.*my-bus/,
  ],
  [
    'cloudwatchEvent: {event: {source: [a]}}',
    'HelloDashfnLambdaPermissionEventsRuleCloudWatchEvent1',
    'events.amazonaws.com',
    /HelloDashfnEventsRuleCloudWatchEvent1/,
  ],
  [
    'cloudwatchLog: /x',
    'HelloDashfnLambdaPermissionLogsSubscriptionFilterCloudWatchLog',
    { 'Fn::Join': ['', ['logs.', { Ref: 'AWS::Region' }, '.amazonaws.com']] },
    /log-group:.*\/x/,
  ],
  [
    'cognitoUserPool: {pool: Users, trigger: PreSignUp}',
    'HelloDashfnLambdaPermissionCognitoUserPoolUsersTriggerSourcePreSignUp',
    'cognito-idp.amazonaws.com',
    /CognitoUserPoolUsers/,
  ],
  ['iot: {sql: x}', 'HelloDashfnLambdaPermissionIotTopicRule1', 'iot.amazonaws.com', /HelloDashfnIotTopicRule1/],
  [
    'alb: {listenerArn: !Ref L, priority: 3, conditions: {path: /a}}',
    'HelloDashfnLambdaPermissionRegisterTarget',
    'elasticloadbalancing.amazonaws.com',
    undefined,
  ],
]

for (const [event, logicalId, principal, source] of permissions)
  test(`permission for ${event}`, () => {
    const { properties, resource } = read(event)
    const permission = properties(logicalId)
    assert.deepEqual(permission['Principal'], principal)
    if (source === undefined) assert.equal(permission['SourceArn'], undefined)
    else assert.match(JSON.stringify(permission['SourceArn']), source)
    assert.equal(resource(logicalId).generated, true)
  })

test('two functions share a topic, a bucket and a pool', () => {
  const { properties } = readService(
    'functions:\n  a: {handler: h.a, events: [{sns: t}, {s3: b}, {cognitoUserPool: {pool: P, trigger: PreSignUp}}]}\n  b: {handler: h.b, events: [{sns: t}, {s3: b}, {cognitoUserPool: {pool: P, trigger: CustomMessage}}]}\n',
  )
  assert.equal((properties('SNSTopicT')['Subscription'] as unknown[]).length, 2)
  assert.equal((properties('S3BucketB')['NotificationConfiguration'] as { LambdaConfigurations: unknown[] }).LambdaConfigurations.length, 2)
  assert.deepEqual(Object.keys(properties('CognitoUserPoolP')['LambdaConfig'] as object), ['PreSignUp', 'CustomMessage'])
})

test('settings of a bucket in the provider', () => {
  const { properties } = readService(
    'provider: {name: aws, s3: {photos: {name: real-photos, versioningConfiguration: {Status: Enabled}}}}\nfunctions: {a: {handler: h.a, events: [{s3: photos}]}}',
  )
  assert.equal(properties('S3BucketPhotos')['BucketName'], 'real-photos')
  assert.deepEqual(properties('S3BucketPhotos')['VersioningConfiguration'], { Status: 'Enabled' })
})

test('several log groups of one function share a permission for their common beginning', () => {
  const { properties } = readService('functions: {a: {handler: h.a, events: [{cloudwatchLog: /aws/a}, {cloudwatchLog: /aws/b}]}}')
  assert.match(JSON.stringify(properties('ALambdaPermissionLogsSubscriptionFilterCloudWatchLog')['SourceArn']), /"\/aws\/\*"/)
})

test('the edge: one distribution, the functions at its behaviours, plain HTTP unless said otherwise', () => {
  const { properties } = readService(
    'functions:\n  a: {handler: h.a, events: [{cloudFront: {eventType: viewer-request, origin: "s3://b/p"}}, {cloudFront: {eventType: origin-request, origin: "https://x.example", pathPattern: /api/*, behavior: {ViewerProtocolPolicy: https-only}}}]}\n',
  )
  const config = properties('CloudFrontDistribution')['DistributionConfig'] as {
    DefaultCacheBehavior: Record<string, unknown>
    CacheBehaviors: Record<string, unknown>[]
    Origins: Record<string, unknown>[]
  }
  assert.equal(config.DefaultCacheBehavior['ViewerProtocolPolicy'], 'allow-all')
  assert.equal(config.CacheBehaviors[0]?.['ViewerProtocolPolicy'], 'https-only')
  assert.deepEqual(
    config.Origins.map((origin) => [origin['Id'], origin['DomainName'], origin['OriginPath']]),
    [
      ['s3/b/p', 'b', '/p'],
      ['custom/x.example', 'x.example', undefined],
    ],
  )
  assert.deepEqual(config.DefaultCacheBehavior['LambdaFunctionAssociations'], [
    { EventType: 'viewer-request', LambdaFunctionARN: { 'Fn::GetAtt': ['ALambdaFunction', 'Arn'] } },
  ])
})

test('the load balancer signs users in', () => {
  const { properties } = readService(
    'provider: {name: aws, alb: {authorizers: {c: {type: cognito, userPoolArn: p, userPoolClientId: i, userPoolDomain: d}}}}\nfunctions: {a: {handler: h.a, events: [{alb: {listenerArn: !Ref L, priority: 1, conditions: {path: /}, authorizer: c}}]}}',
  )
  assert.deepEqual(
    (properties('AAlbListenerRule1')['Actions'] as { Type: string }[]).map(({ Type }) => Type),
    ['authenticate-cognito', 'forward'],
  )
})

const incomplete = [
  'sqs:',
  'sqs: {batchSize: 1}',
  'stream: {type: dynamodb}',
  'sns: {}',
  's3: {event: x}',
  'schedule: {enabled: true}',
  'eventBridge: {}',
  'cognitoUserPool: {pool: x}',
  'iot: {}',
  'alb: {}',
  'cloudFront: {eventType: x}',
  'websocket: {}',
  'http: {path: x}',
  'httpApi: {method: get}',
  'activemq: {}',
  'msk: {}',
  'kafka: {}',
]
for (const event of incomplete)
  test(`reports the incomplete event ${event}`, () =>
    assert.deepEqual(
      read(event).unread.map(({ reason, at }) => `${reason} ${at.line}`),
      ['invalid 9'],
    ))

test('reports an event that is not known', () => {
  assert.deepEqual(
    read('carrierPigeon: {from: x}').unread.map(({ reason, at }) => `${reason} ${at.line}`),
    ['unknown-construct 9'],
  )
})

test('what the helpers of the framework may do is the framework’s, not the team’s', () => {
  const { resource } = read('s3: {bucket: old, existing: true}')
  assert.equal(resource('IamRoleCustomResourcesLambdaExecution').generated, true)
  assert.equal(resource('CustomDashresourceDashexistingDashs3LambdaFunction').generated, true)
})
