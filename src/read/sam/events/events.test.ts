import assert from 'node:assert/strict'
import { test } from 'node:test'
import { expanded, indented, withEvent, withFunction } from '../expansion-for-tests.ts'

const fn = { Ref: 'Fn' }
const arn = { 'Fn::GetAtt': ['Fn', 'Arn'] }

const permission = (principal: string, source: Readonly<Record<string, unknown>>): unknown => ({
  Action: 'lambda:InvokeFunction',
  FunctionName: fn,
  Principal: principal,
  ...source,
})

const rule = { 'Fn::GetAtt': ['FnEv', 'Arn'] }

interface Made {
  readonly properties: string
  /** Logical ids of what is made, with their properties as far as they are told. */
  readonly made: Readonly<Record<string, unknown>>
  readonly managed?: string
}

const services: readonly (readonly [type: string, made: Made])[] = [
  [
    'SNS',
    {
      properties: 'Topic: !Ref T\nFilterPolicy: {a: [b]}\nRegion: eu-west-1',
      made: {
        FnEv: { Protocol: 'lambda', Endpoint: arn, TopicArn: { Ref: 'T' }, Region: 'eu-west-1', FilterPolicy: { a: ['b'] } },
        FnEvPermission: permission('sns.amazonaws.com', { SourceArn: { Ref: 'T' } }),
      },
    },
  ],
  [
    'Schedule',
    {
      properties: 'Schedule: rate(1 hour)\nInput: "{}"\nEnabled: false',
      made: {
        FnEv: { ScheduleExpression: 'rate(1 hour)', State: 'DISABLED', Targets: [{ Id: 'FnEvLambdaTarget', Arn: arn, Input: '{}' }] },
        FnEvPermission: permission('events.amazonaws.com', { SourceArn: rule }),
      },
    },
  ],
  [
    'EventBridgeRule',
    {
      properties:
        'Pattern: {source: [a]}\nEventBusName: bus\nRetryPolicy: {MaximumRetryAttempts: 2}\nDeadLetterConfig: {Arn: arn:q}\nTarget: {Id: mine}',
      made: {
        FnEv: {
          EventPattern: { source: ['a'] },
          EventBusName: 'bus',
          Targets: [{ Id: 'mine', Arn: arn, RetryPolicy: { MaximumRetryAttempts: 2 }, DeadLetterConfig: { Arn: 'arn:q' } }],
        },
        FnEvPermission: permission('events.amazonaws.com', { SourceArn: rule }),
      },
    },
  ],
  [
    'CloudWatchEvent',
    {
      properties: 'Pattern: {source: [a]}\nState: DISABLED',
      made: {
        FnEv: { EventPattern: { source: ['a'] }, State: 'DISABLED', Targets: [{ Id: 'FnEvLambdaTarget', Arn: arn }] },
        FnEvPermission: permission('events.amazonaws.com', { SourceArn: rule }),
      },
    },
  ],
  [
    'CloudWatchLogs',
    {
      properties: 'LogGroupName: group\nFilterPattern: ERROR',
      made: {
        FnEv: { LogGroupName: 'group', FilterPattern: 'ERROR', DestinationArn: arn },
        FnEvPermission: permission('logs.amazonaws.com', {
          SourceArn: {
            'Fn::Sub': ['arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${LogGroup}:*', { LogGroup: 'group' }],
          },
        }),
      },
    },
  ],
  [
    'IoTRule',
    {
      properties: 'Sql: SELECT 1',
      made: {
        FnEv: { TopicRulePayload: { RuleDisabled: false, Sql: 'SELECT 1', Actions: [{ Lambda: { FunctionArn: arn } }] } },
        FnEvPermission: permission('iot.amazonaws.com', {
          SourceAccount: { 'Fn::Sub': '${AWS::AccountId}' },
          SourceArn: {
            'Fn::Sub': ['arn:${AWS::Partition}:iot:${AWS::Region}:${AWS::AccountId}:rule/${RuleName}', { RuleName: { Ref: 'FnEv' } }],
          },
        }),
      },
    },
  ],
  [
    'AlexaSkill',
    { properties: 'SkillId: amzn1', made: { FnEvPermission: permission('alexa-appkit.amazon.com', { EventSourceToken: 'amzn1' }) } },
  ],
  [
    'SQS',
    {
      properties: 'Queue: arn:q\nBatchSize: 5',
      made: { FnEv: { FunctionName: fn, EventSourceArn: 'arn:q', BatchSize: 5 } },
      managed: 'service-role/AWSLambdaSQSQueueExecutionRole',
    },
  ],
  [
    'Kinesis',
    {
      properties: 'Stream: arn:s\nStartingPosition: LATEST',
      made: { FnEv: { FunctionName: fn, EventSourceArn: 'arn:s', StartingPosition: 'LATEST' } },
      managed: 'service-role/AWSLambdaKinesisExecutionRole',
    },
  ],
  [
    'DynamoDB',
    {
      properties: 'Stream: !GetAtt T.StreamArn\nStartingPosition: LATEST',
      made: { FnEv: { FunctionName: fn, EventSourceArn: { 'Fn::GetAtt': ['T', 'StreamArn'] }, StartingPosition: 'LATEST' } },
      managed: 'service-role/AWSLambdaDynamoDBExecutionRole',
    },
  ],
  [
    'MSK',
    {
      properties: 'Stream: arn:s\nTopics: [t]\nStartingPosition: LATEST\nConsumerGroupId: g',
      made: {
        FnEv: {
          FunctionName: fn,
          EventSourceArn: 'arn:s',
          Topics: ['t'],
          StartingPosition: 'LATEST',
          AmazonManagedKafkaEventSourceConfig: { ConsumerGroupId: 'g' },
        },
      },
      managed: 'service-role/AWSLambdaMSKExecutionRole',
    },
  ],
  [
    'MQ',
    {
      properties: 'Broker: arn:b\nQueues: [q]\nSourceAccessConfigurations: [{Type: BASIC_AUTH, URI: arn:secret}]',
      made: {
        FnEv: {
          FunctionName: fn,
          EventSourceArn: 'arn:b',
          Queues: ['q'],
          SourceAccessConfigurations: [{ Type: 'BASIC_AUTH', URI: 'arn:secret' }],
        },
      },
    },
  ],
  [
    'SelfManagedKafka',
    {
      properties: 'KafkaBootstrapServers: [k:9092]\nTopics: [t]\nSourceAccessConfigurations: [{Type: VPC_SUBNET, URI: subnet:a}]',
      made: {
        FnEv: {
          FunctionName: fn,
          SelfManagedEventSource: { Endpoints: { KafkaBootstrapServers: ['k:9092'] } },
          Topics: ['t'],
          SourceAccessConfigurations: [{ Type: 'VPC_SUBNET', URI: 'subnet:a' }],
        },
      },
    },
  ],
  [
    'DocumentDB',
    {
      properties: 'Cluster: arn:c\nDatabaseName: d\nSourceAccessConfigurations: [{Type: BASIC_AUTH, URI: arn:secret}]',
      made: {
        FnEv: {
          FunctionName: fn,
          EventSourceArn: 'arn:c',
          SourceAccessConfigurations: [{ Type: 'BASIC_AUTH', URI: 'arn:secret' }],
          DocumentDBEventSourceConfig: { DatabaseName: 'd' },
        },
      },
    },
  ],
]

for (const [type, { properties, made, managed }] of services)
  test(`an event of the type ${type}`, () => {
    const read = expanded(withEvent(type, properties))
    const ids = [...read.template.resources.keys()].filter((id) => id !== 'Fn' && id !== 'FnRole')
    assert.deepEqual(ids.toSorted(), Object.keys(made).toSorted())
    for (const [id, properties] of Object.entries(made)) {
      assert.deepEqual(read.value(id), properties, id)
      assert.equal(read.line(id), 8, 'everything stands at the event')
    }
    if (managed !== undefined) assert.match(JSON.stringify(read.value('FnRole', 'ManagedPolicyArns')), new RegExp(managed))
    assert.deepEqual(read.reports, [])
  })

const secrets: readonly (readonly [type: string, properties: string, actions: readonly string[]])[] = [
  [
    'MQ',
    'Broker: arn:b\nSourceAccessConfigurations: [{Type: BASIC_AUTH, URI: arn:secret}]',
    ['secretsmanager:GetSecretValue', 'mq:DescribeBroker'],
  ],
  ['MQ', 'Broker: arn:b\nSourceAccessConfigurations: [{Type: BASIC_AUTH, URI: arn:secret}]\nSecretsManagerKmsKeyId: k', ['kms:Decrypt']],
  ['SelfManagedKafka', 'SourceAccessConfigurations: [{Type: SASL_SCRAM_512_AUTH, URI: arn:secret}]', ['secretsmanager:GetSecretValue']],
  ['SelfManagedKafka', 'SourceAccessConfigurations: [{Type: VPC_SUBNET, URI: subnet:a}]', ['ec2:CreateNetworkInterface']],
  [
    'DocumentDB',
    'Cluster: arn:c\nSourceAccessConfigurations: [{Type: BASIC_AUTH, URI: arn:secret}]',
    ['secretsmanager:GetSecretValue', 'rds:DescribeDBClusters'],
  ],
  ['Kinesis', 'Stream: arn:s\nDestinationConfig: {OnFailure: {Type: SQS, Destination: arn:q}}', ['sqs:SendMessage']],
]

for (const [type, properties, actions] of secrets)
  test(`the role may do for ${type} what ${actions.join(', ')} is needed for`, () => {
    const policies = JSON.stringify(expanded(withEvent(type, properties)).value('FnRole', 'Policies'))
    for (const action of actions) assert.ok(policies.includes(`"${action}"`), policies)
  })

test('a queue between topic and function is made, and lets only the topic send', () => {
  const read = expanded(
    withEvent('SNS', 'Topic: !Ref T\nSqsSubscription: true', 'T: {Type: AWS::SNS::Topic, Properties: {FifoTopic: true}}'),
  )
  assert.deepEqual(read.value('FnEv'), { Protocol: 'sqs', Endpoint: { 'Fn::GetAtt': ['FnEvQueue', 'Arn'] }, TopicArn: { Ref: 'T' } })
  assert.deepEqual(read.value('FnEvQueue'), { FifoQueue: true })
  assert.equal(read.resource('FnEvQueue').generated, true)
  assert.deepEqual(read.value('FnEvEventSourceMapping'), {
    FunctionName: fn,
    EventSourceArn: { 'Fn::GetAtt': ['FnEvQueue', 'Arn'] },
    BatchSize: 10,
    Enabled: true,
  })
  assert.deepEqual(read.value('FnEvQueuePolicy', 'PolicyDocument', 'Statement'), [
    {
      Effect: 'Allow',
      Principal: '*',
      Action: 'sqs:SendMessage',
      Resource: { 'Fn::GetAtt': ['FnEvQueue', 'Arn'] },
      Condition: { ArnEquals: { 'aws:SourceArn': { Ref: 'T' } } },
    },
  ])
  assert.ok(!read.template.resources.has('FnEvPermission'))
  const own = expanded(withEvent('SNS', 'Topic: arn:t\nSqsSubscription: {QueueArn: arn:q, QueueUrl: u, BatchSize: 3, Enabled: false}'))
  assert.equal(own.value('FnEv', 'Endpoint'), 'arn:q')
  assert.deepEqual(own.value('FnEvQueuePolicy', 'Queues'), ['u'])
  assert.deepEqual([own.value('FnEvEventSourceMapping', 'BatchSize'), own.value('FnEvEventSourceMapping', 'Enabled')], [3, false])
  assert.ok(!own.template.resources.has('FnEvQueue'))
})

test('a bucket of the template notifies the function', () => {
  const filter = 'Filter: {S3Key: {Rules: [{Name: prefix, Value: in/}]}}'
  const read = expanded(
    withEvent(
      'S3',
      `Bucket: !Ref B\nEvents: [s3:ObjectCreated:*, s3:ObjectRemoved:*]\n${filter}`,
      'B:\n  Type: AWS::S3::Bucket\n  Properties: {BucketName: b}',
    ),
  )
  const one = (event: string): unknown => ({
    Event: event,
    Function: arn,
    Filter: { S3Key: { Rules: [{ Name: 'prefix', Value: 'in/' }] } },
  })
  assert.deepEqual(read.value('B'), {
    BucketName: 'b',
    NotificationConfiguration: { LambdaConfigurations: [one('s3:ObjectCreated:*'), one('s3:ObjectRemoved:*')] },
  })
  assert.equal(read.node('B', 'NotificationConfiguration')?.at.line, 8)
  assert.deepEqual(read.value('FnEvPermission'), permission('s3.amazonaws.com', { SourceAccount: { Ref: 'AWS::AccountId' } }))
  assert.deepEqual(read.reports, [])
})

test('a bucket keeps the notifications it has', () => {
  const bucket =
    'B:\n  Type: AWS::S3::Bucket\n  Properties:\n    NotificationConfiguration:\n      LambdaConfigurations: [{Event: a, Function: b}]\n      QueueConfigurations: [{Event: c, Queue: d}]'
  const read = expanded(withEvent('S3', 'Bucket: !Ref B\nEvents: s3:ObjectCreated:*', bucket))
  assert.deepEqual(read.value('B', 'NotificationConfiguration'), {
    LambdaConfigurations: [
      { Event: 'a', Function: 'b' },
      { Event: 's3:ObjectCreated:*', Function: arn },
    ],
    QueueConfigurations: [{ Event: 'c', Queue: 'd' }],
  })
})

test('a bucket that is elsewhere is reported', () => {
  for (const bucket of ['name', '!Ref Parameter', '!ImportValue x', ''])
    assert.deepEqual(expanded(withEvent('S3', `Bucket: ${bucket}\nEvents: s3:ObjectCreated:*`)).reports.length, 1, bucket)
})

test('a user pool calls the function for its triggers', () => {
  const pool = 'Pool: {Type: AWS::Cognito::UserPool, Properties: {LambdaConfig: {PostAuthentication: arn:x}}}'
  const read = expanded(withEvent('Cognito', 'UserPool: !Ref Pool\nTrigger: [PreSignUp, CustomEmailSender]', pool))
  assert.deepEqual(read.value('Pool', 'LambdaConfig'), {
    PostAuthentication: 'arn:x',
    PreSignUp: arn,
    CustomEmailSender: { LambdaArn: arn, LambdaVersion: 'V1_0' },
  })
  assert.deepEqual(
    read.value('FnCognitoPermission'),
    permission('cognito-idp.amazonaws.com', { SourceArn: { 'Fn::GetAtt': ['Pool', 'Arn'] } }),
  )
  assert.deepEqual(expanded(withEvent('Cognito', 'UserPool: !ImportValue p\nTrigger: PreSignUp')).reports, ['invalid 11'])
})

test('EventBridge Scheduler starts the function with a role', () => {
  const read = expanded(
    withEvent('ScheduleV2', 'ScheduleExpression: rate(1 hour)\nDeadLetterConfig: {Type: SQS}\nPermissionsBoundary: arn:b'),
  )
  assert.deepEqual(read.value('FnEv'), {
    ScheduleExpression: 'rate(1 hour)',
    Name: 'FnEv',
    FlexibleTimeWindow: { Mode: 'OFF' },
    Target: { Arn: arn, DeadLetterConfig: { Arn: { 'Fn::GetAtt': ['FnEvQueue', 'Arn'] } }, RoleArn: { 'Fn::GetAtt': ['FnEvRole', 'Arn'] } },
  })
  assert.equal(read.value('FnEvRole', 'PermissionsBoundary'), 'arn:b')
  const policies = JSON.stringify(read.value('FnEvRole', 'Policies'))
  assert.match(policies, /lambda:InvokeFunction/)
  assert.match(policies, /sqs:SendMessage/)
  assert.ok(!read.template.resources.has('FnEvPermission'))
  const own = expanded(withEvent('ScheduleV2', 'ScheduleExpression: rate(1 hour)\nRoleArn: arn:r\nOmitName: true'))
  assert.equal(own.value('FnEv', 'Target', 'RoleArn'), 'arn:r')
  assert.equal(own.value('FnEv', 'Name'), undefined)
  assert.ok(!own.template.resources.has('FnEvRole'))
})

test('a rule’s dead letter queue is made when asked for', () => {
  const read = expanded(withEvent('Schedule', 'Schedule: rate(1 hour)\nDeadLetterConfig:\n  Type: SQS\n  QueueLogicalId: Dead'))
  assert.deepEqual(read.value('FnEv', 'Targets'), [
    { Id: 'FnEvLambdaTarget', Arn: arn, DeadLetterConfig: { Arn: { 'Fn::GetAtt': ['Dead', 'Arn'] } } },
  ])
  assert.deepEqual(read.value('FnEvQueuePolicy', 'Queues'), [{ Ref: 'Dead' }])
  assert.deepEqual(expanded(withEvent('Schedule', 'DeadLetterConfig: {Type: SNS}')).reports, ['invalid 11'])
})

const broken: readonly (readonly [what: string, events: string, reports: readonly string[]])[] = [
  ['null', 'Events:', []],
  ['a list', 'Events: [a]', ['invalid 7']],
  ['an Fn::If', 'Events: !If [A, {E: {Type: SQS}}, !Ref AWS::NoValue]', ['unresolved-variable 7']],
  ['an event that is null', 'Events:\n  Ev:', ['invalid 8']],
  ['an event without type', 'Events:\n  Ev: {Properties: {}}', ['invalid 8']],
  ['an event that is written away', 'Events:\n  Ev: !Ref AWS::NoValue', []],
  ['an event under a condition', 'Events:\n  Ev: !If [A, {Type: SQS}, !Ref AWS::NoValue]', ['unresolved-variable 8']],
  ['an open type', 'Events:\n  Ev: {Type: !Ref T}', ['unresolved-variable 8']],
  ['an unknown type', 'Events:\n  Ev: {Type: Pigeon}', ['unknown-construct 8']],
  ['a type of every object', 'Events:\n  Ev: {Type: constructor}', ['unknown-construct 8']],
  ['properties that are a list', 'Events:\n  Ev: {Type: SQS, Properties: [a]}', ['invalid 8', 'invalid 8']],
  ['a source that is missing', 'Events:\n  Ev: {Type: SNS}', ['invalid 8']],
]

for (const [what, events, reports] of broken)
  test(`Events: ${what}`, () => {
    assert.deepEqual(expanded(withFunction(events)).reports, reports)
  })

test('a source that is not told is a gap, and the mapping stays', () => {
  const read = expanded(withEvent('SQS', 'BatchSize: 1'))
  assert.deepEqual(read.reports, ['invalid 8'])
  assert.match(String(read.value('FnEv', 'EventSourceArn')), /^\?/)
})

test('events of a state machine start it with a role', () => {
  const events =
    'Events:\n  Tick: {Type: Schedule, Properties: {Schedule: rate(1 hour)}}\n  Rule: {Type: EventBridgeRule, Properties: {Pattern: {source: [a]}, RoleArn: arn:r}}\n  Route: {Type: Api, Properties: {Path: /start, Method: post}}\n  Queue: {Type: SQS}\n'
  const read = expanded(
    `Resources:\n  Flow:\n    Type: AWS::Serverless::StateMachine\n    Properties:\n      Definition: {StartAt: A}\n${indented(6, events)}`,
  )
  assert.deepEqual(read.value('FlowTick', 'Targets'), [
    { Id: 'FlowTickStepFunctionsTarget', Arn: { Ref: 'Flow' }, RoleArn: { 'Fn::GetAtt': ['FlowTickRole', 'Arn'] } },
  ])
  assert.match(JSON.stringify(read.value('FlowTickRole', 'Policies')), /states:StartExecution/)
  assert.deepEqual(read.value('FlowRule', 'Targets'), [{ Id: 'FlowRuleStepFunctionsTarget', Arn: { Ref: 'Flow' }, RoleArn: 'arn:r' }])
  assert.deepEqual(read.value('ServerlessRestApi', 'Body', 'paths', '/start', 'post', 'x-amazon-apigateway-integration', 'credentials'), {
    'Fn::GetAtt': ['FlowRouteRole', 'Arn'],
  })
  assert.deepEqual(read.reports, ['unknown-construct 10'])
})
