import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readsData } from './data-reads.ts'
import { canNameResources } from './without-resource.ts'

const cases: readonly (readonly [action: string, can: boolean | undefined])[] = [
  ['dynamodb:PutItem', true],
  ['DynamoDB:putitem', true],
  ['s3:PutObject', true],
  ['s3:Put*', true],
  ['lambda:InvokeFunction', true],
  ['events:PutEvents', true],
  ['cloudfront:CreateInvalidation', true],
  ['xray:PutTraceSegments', false],
  ['cloudwatch:PutMetricData', false],
  ['ec2:CreateNetworkInterface', false],
  ['ec2:*NetworkInterface*', false],
  ['ec2:TerminateInstances', true],
  ['logs:PutLogEvents', false],
  ['logs:DeleteLogGroup', true],
  ['sns:Publish', false],
  ['bedrock:InvokeModelWithResponseStream', false],
  ['sns:DeleteTopic', true],
  ['textract:AnalyzeDocument', false],
  ['rekognition:Detect*', false],
  ['rekognition:IndexFaces', true],
  ['states:SendTaskSuccess', false],
  ['codedeploy:PutLifecycleEventHookExecutionStatus', false],
  ['no-such-service:Write', undefined],
  ['nonsense', undefined],
]
for (const [action, can] of cases)
  test(`${action} ${can === undefined ? 'is not known' : can ? 'can name resources' : 'cannot name resources'}`, () =>
    assert.equal(canNameResources(action), can))

for (const action of ['s3:GetObject', 's3:Get*', 'dynamodb:Query', 'dynamodb:*', 'lambda:GetFunction'])
  test(`${action} reads data`, () => assert.ok(readsData(action)))
for (const action of ['s3:ListBucket', 'dynamodb:DescribeTable', 's3:PutObject', 'ec2:Describe*'])
  test(`${action} reads no data`, () => assert.ok(!readsData(action)))
