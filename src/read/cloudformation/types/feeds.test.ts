import { table } from './sample.ts'

const lake = '  Lake: { Type: AWS::S3::Bucket }'

table('AWS::SES::ReceiptRule', [
  [
    'mail in a bucket',
    '{ Rule: { Actions: [{ S3Action: { BucketName: !Ref Lake, ObjectKeyPrefix: in/ } }, { LambdaAction: { FunctionArn: !GetAtt Fn.Arn } }] } }',
    { kind: 'other', feeds: [{ of: 'mail', target: 'app/Lake', prefix: ['in/'] }] },
    lake,
  ],
  ['mail for a function alone', '{ Rule: { Actions: [{ LambdaAction: { FunctionArn: !GetAtt Fn.Arn } }] } }', { feeds: [] }],
])

table('AWS::IoT::TopicRule', [
  [
    'messages of devices',
    "{ TopicRulePayload: { Sql: SELECT * FROM 'a', Actions: [{ Sqs: { QueueUrl: !Ref Dead } }, { S3: { BucketName: !Ref Lake } }, { Lambda: { FunctionArn: !GetAtt Fn.Arn } }] } }",
    {
      kind: 'other',
      feeds: [
        { of: 'devices', target: 'app/Dead' },
        { of: 'devices', target: 'app/Lake' },
      ],
    },
    lake,
  ],
])

table('AWS::Logs::LogGroup', [
  ['nobody listens', '{}', { feeds: [] }],
  [
    'lines that go to a stream',
    '{}',
    { feeds: [{ of: 'log', target: 'app/Stream' }] },
    "  Stream: { Type: AWS::Kinesis::Stream }\n  Filter: { Type: AWS::Logs::SubscriptionFilter, Properties: { LogGroupName: !Ref It, DestinationArn: !GetAtt Stream.Arn, FilterPattern: '' } }",
  ],
])
