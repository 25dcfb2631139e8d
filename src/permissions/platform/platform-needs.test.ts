import assert from 'node:assert/strict'
import { test } from 'node:test'
import { needsOfAll } from '../needs.ts'
import { shownNeed, tracedApplication } from '../traced-for-tests.ts'

// https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html and the pages of the event sources; 2026-11-22.

/** What a function with these properties, indented by six, needs beside its log; without a `(` only what must be there. */
function needsOf(properties: string, resources = ''): readonly string[] {
  const template = `Transform: AWS::Serverless-2016-10-31
Resources:
  Asked:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: nodejs22.x
      Handler: asked.handler
      CodeUri: .
${properties}
  Jobs: { Type: AWS::SQS::Queue }
  Sealed: { Type: AWS::SQS::Queue, Properties: { KmsMasterKeyId: !GetAtt Key.Arn } }
  Key: { Type: AWS::KMS::Key }
  News: { Type: AWS::SNS::Topic }
  Orders: { Type: AWS::DynamoDB::Table, Properties: { StreamSpecification: { StreamViewType: NEW_IMAGE } } }
  Clicks: { Type: AWS::Kinesis::Stream }
${resources}`
  const app = tracedApplication({ 'template.yaml': template, 'asked.js': 'exports.handler = async () => 1\n' })
  const needs = [...needsOfAll(app).values()].flatMap((one) => one.needs).map(shownNeed)
  return needs.filter((one) => !one.startsWith('(') && !one.startsWith('logs:')).toSorted()
}

const table: readonly (readonly [name: string, properties: string, ...needs: readonly string[]])[] = [
  ['nothing', ''],
  ['an API asks for nothing', '      Events: { Get: { Type: HttpApi, Properties: { Path: /a, Method: get } } }'],
  ['a topic asks for nothing', '      Events: { New: { Type: SNS, Properties: { Topic: !Ref News } } }'],
  [
    'a queue',
    '      Events: { Job: { Type: SQS, Properties: { Queue: !GetAtt Jobs.Arn } } }',
    'sqs:DeleteMessage Jobs',
    'sqs:GetQueueAttributes Jobs',
    'sqs:ReceiveMessage Jobs',
  ],
  [
    'an encrypted queue',
    '      Events: { Job: { Type: SQS, Properties: { Queue: !GetAtt Sealed.Arn } } }',
    'kms:Decrypt Key if kms:ViaService',
    'sqs:DeleteMessage Sealed',
    'sqs:GetQueueAttributes Sealed',
    'sqs:ReceiveMessage Sealed',
  ],
  ['traces', '      Tracing: Active', 'xray:PutTelemetryRecords *', 'xray:PutTraceSegments *'],
  [
    'a private network',
    '      VpcConfig: { SubnetIds: [subnet-1], SecurityGroupIds: [sg-1] }',
    'ec2:CreateNetworkInterface *',
    'ec2:DeleteNetworkInterface *',
    'ec2:DescribeNetworkInterfaces *',
  ],
  ['a dead-letter queue', '      DeadLetterQueue: { Type: SQS, TargetArn: !GetAtt Jobs.Arn }', 'sqs:SendMessage Jobs'],
  [
    'a destination',
    '      EventInvokeConfig: { DestinationConfig: { OnFailure: { Type: SNS, Destination: !Ref News } } }',
    'sns:Publish News',
  ],
]
for (const [name, properties, ...needs] of table) test(name, () => assert.deepEqual(needsOf(properties), needs.toSorted()))

test('the stream of a table', () => {
  const needs = needsOf(
    '      Events: { Row: { Type: DynamoDB, Properties: { Stream: !GetAtt Orders.StreamArn, StartingPosition: LATEST } } }',
  )
  for (const action of ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'])
    assert.ok(needs.includes(`${action} Orders.StreamArn`), `${action} in ${needs.join(', ')}`)
})

test('of a stream from outside of the project nobody knows what it is', () => {
  const needs = needsOf(
    '      Events: { Row: { Type: DynamoDB, Properties: { Stream: !ImportValue some-stream, StartingPosition: LATEST } } }',
  )
  assert.deepEqual(needs, [])
})
