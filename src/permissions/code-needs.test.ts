import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { needsOfAll } from './needs.ts'
import { shownNeed, tracedApplication } from './traced-for-tests.ts'

// What calls need, after the Service Authorization Reference and the guides of the services; 2026-11-22.

const template = `Transform: AWS::Serverless-2016-10-31
Resources:
  Asked:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: RUNTIME
      Handler: asked.handler
      CodeUri: .
      Environment:
        Variables:
          ORDERS: !Ref Orders
          ORDERS_ARN: !GetAtt Orders.Arn
          PHOTOS: !Ref Photos
          JOBS: !Ref Jobs
          NEWS: !Ref News
          SECRET: !Ref Password
          OTHER: !ImportValue other-table
  Orders:
    Type: AWS::DynamoDB::Table
    Properties: { KeySchema: [{ AttributeName: id, KeyType: HASH }] }
  Photos: { Type: AWS::S3::Bucket }
  Named: { Type: AWS::S3::Bucket, Properties: { BucketName: named-photos } }
  Jobs: { Type: AWS::SQS::Queue, Properties: { KmsMasterKeyId: !GetAtt Key.Arn } }
  News: { Type: AWS::SNS::Topic }
  Password: { Type: AWS::SecretsManager::Secret }
  Key: { Type: AWS::KMS::Key }
`

/** What the code needs beside its log, sorted. */
function needsOf(source: string, file: 'asked.js' | 'asked.py'): readonly string[] {
  const runtime = file.endsWith('.py') ? 'python3.13' : 'nodejs22.x'
  const app = tracedApplication({ 'template.yaml': template.replace('RUNTIME', runtime), [file]: source })
  const [only] = [...needsOfAll(app).values()]
  const ofCode = only?.needs.filter(({ reason }) => reason.kind !== 'platform') ?? []
  return [...new Set(ofCode.map(shownNeed))].toSorted()
}

const required = (needs: readonly string[]): readonly string[] => needs.filter((one) => !one.startsWith('('))

const v3 = (service: string, line: string): string =>
  `const sdk = require('@aws-sdk/client-${service}')\nconst env = process.env\nexports.handler = async (event) => { ${line} }\n`
const python = (line: string): string => `import os\nimport boto3\nenv = os.environ\n\ndef handler(event, context):\n    ${line}\n`

describe('JavaScript', () => {
  const table: readonly (readonly [service: string, line: string, ...needs: readonly string[]])[] = [
    [
      'dynamodb',
      'await new sdk.DynamoDBClient({}).send(new sdk.GetItemCommand({ TableName: env.ORDERS, Key: event.key }))',
      'dynamodb:GetItem Orders',
    ],
    ['dynamodb', 'await new sdk.DynamoDB({}).putItem({ TableName: env.ORDERS_ARN, Item: {} })', 'dynamodb:PutItem Orders'],
    [
      'dynamodb',
      "await new sdk.DynamoDB({}).query({ TableName: env.ORDERS, IndexName: 'byDay', KeyConditionExpression: 'd = :d' })",
      'dynamodb:Query Orders/index/byDay',
    ],
    [
      'dynamodb',
      'await new sdk.DynamoDB({}).transactWriteItems({ TransactItems: [{ Put: { TableName: env.ORDERS, Item: {} } }, { Delete: { TableName: env.ORDERS, Key: {} } }] })',
      'dynamodb:DeleteItem Orders',
      'dynamodb:PutItem Orders',
    ],
    ['dynamodb', "await new sdk.DynamoDB({}).scan({ TableName: 'elsewhere' })", 'dynamodb:Scan dynamodb table/elsewhere'],
    ['dynamodb', 'await new sdk.DynamoDB({}).scan({ TableName: env.OTHER })', 'dynamodb:Scan dynamodb table/${stack export:other-table}'],
    ['dynamodb', 'await new sdk.DynamoDB({}).scan({ TableName: event.table })', 'dynamodb:Scan dynamodb table/*'],
    [
      's3',
      "await new sdk.S3({}).putObject({ Bucket: env.PHOTOS, Key: 'a/' + event.id + '.png', Body: '' })",
      's3:PutObject Photos/a/*.png',
    ],
    [
      's3',
      "await new sdk.S3({}).putObject({ Bucket: 'named-photos', Key: 'x', Body: '', ACL: 'public-read', Tagging: 'a=b' })",
      's3:PutObject Named/x',
      's3:PutObjectAcl Named/x',
      's3:PutObjectTagging Named/x',
    ],
    [
      'sqs',
      'await new sdk.SQS({}).sendMessage({ QueueUrl: env.JOBS, MessageBody: event.id })',
      'kms:Decrypt Key if kms:ViaService',
      'kms:GenerateDataKey Key if kms:ViaService',
      'sqs:SendMessage Jobs',
    ],
    [
      'secrets-manager',
      'await new sdk.SecretsManager({}).getSecretValue({ SecretId: env.SECRET })',
      'secretsmanager:GetSecretValue Password',
    ],
    [
      'secrets-manager',
      "await new sdk.SecretsManager({}).getSecretValue({ SecretId: 'a/b' })",
      'secretsmanager:GetSecretValue secretsmanager secret:a/b-??????',
    ],
    ['sts', 'await new sdk.STS({}).getCallerIdentity({})'],
    ['s3', 'new sdk.S3({})'],
  ]
  for (const [service, line, ...needs] of table)
    test(line, () => assert.deepEqual(required(needsOf(v3(service, line), 'asked.js')), needs.toSorted()))
})

describe('Python', () => {
  const table: readonly (readonly [line: string, ...needs: readonly string[]])[] = [
    ["boto3.resource('dynamodb').Table(env['ORDERS']).update_item(Key={'id': 1})", 'dynamodb:UpdateItem Orders'],
    ["[one for one in boto3.client('s3').get_paginator('list_objects_v2').paginate(Bucket=env['PHOTOS'])]", 's3:ListBucket Photos'],
    ["boto3.client('s3').upload_file('/tmp/a', env['PHOTOS'], f\"b/{event['id']}\")", 's3:PutObject Photos/b/*'],
    ["boto3.client('sns').publish(TopicArn=env['NEWS'], Message='x')", 'sns:Publish News'],
    ["boto3.client('sns').publish(PhoneNumber=event['phone'], Message='x')", 'sns:Publish *'],
    ["boto3.client('dynamodb').get_waiter('table_exists').wait(TableName=env['ORDERS'])", 'dynamodb:DescribeTable Orders'],
    [
      "boto3.client('events').put_events(Entries=[{'Source': 'a', 'DetailType': 'b', 'Detail': '{}'}])",
      'events:PutEvents events event-bus/default',
    ],
    ["boto3.client('ssm').get_parameters_by_path(Path='/a/b/')", 'ssm:GetParametersByPath ssm parameter/a/b/*'],
    ["event.get('x')"],
  ]
  for (const [line, ...needs] of table) test(line, () => assert.deepEqual(required(needsOf(python(line), 'asked.py')), needs.toSorted()))
})

describe('with the rights of another role', () => {
  test('JavaScript', () => {
    const source = `const { STS } = require('@aws-sdk/client-sts')
const { S3 } = require('@aws-sdk/client-s3')
exports.handler = async (event) => {
  const { Credentials } = await new STS({}).assumeRole({ RoleArn: 'arn:aws:iam::111122223333:role/partner', RoleSessionName: 'x' })
  const credentials = { accessKeyId: Credentials.AccessKeyId, secretAccessKey: Credentials.SecretAccessKey, sessionToken: Credentials.SessionToken }
  return new S3({ credentials }).listBuckets({})
}
`
    assert.deepEqual(needsOf(source, 'asked.js'), ['sts:AssumeRole arn:aws:iam::111122223333:role/partner'])
  })
  test('Python', () => {
    const source = `import boto3
def handler(event, context):
    keys = boto3.client('sts').assume_role(RoleArn='arn:aws:iam::111122223333:role/partner', RoleSessionName='x')['Credentials']
    session = boto3.Session(aws_access_key_id=keys['AccessKeyId'], aws_secret_access_key=keys['SecretAccessKey'])
    return session.client('s3').list_buckets()
`
    assert.deepEqual(needsOf(source, 'asked.py'), ['sts:AssumeRole arn:aws:iam::111122223333:role/partner'])
  })
})

test('what a handler does not reach is not needed', () => {
  const source = `const { S3 } = require('@aws-sdk/client-s3')
const s3 = new S3({})
const clear = () => s3.deleteBucket({ Bucket: process.env.PHOTOS })
exports.other = async () => clear()
exports.handler = async () => s3.headBucket({ Bucket: process.env.PHOTOS })
`
  assert.deepEqual(needsOf(source, 'asked.js'), ['s3:ListBucket Photos'])
})

test('nothing breaks without', () => {
  const optional = (line: string): readonly string[] => needsOf(python(line), 'asked.py').filter((one) => one.startsWith('('))
  assert.deepEqual(optional("boto3.client('s3').get_object(Bucket=env['PHOTOS'], Key='a')"), ['(s3:ListBucket Photos)'])
  // Whether a table of somebody else is encrypted, nobody here knows.
  assert.deepEqual(optional("boto3.client('dynamodb').scan(TableName='elsewhere')"), ['(kms:Decrypt kms key/* if kms:ViaService)'])
  assert.deepEqual(optional("boto3.client('dynamodb').scan(TableName=env['ORDERS'])"), [])
})

describe('conditions that follow from the code', () => {
  const table: readonly (readonly [line: string, ...needs: readonly string[]])[] = [
    ["boto3.client('s3').list_objects_v2(Bucket=env['PHOTOS'], Prefix=f\"a/{event['id']}/\")", 's3:ListBucket Photos if s3:prefix'],
    ["boto3.client('s3').list_objects_v2(Bucket=env['PHOTOS'], Prefix=event['prefix'])", 's3:ListBucket Photos'],
    ["boto3.client('s3').list_objects_v2(Bucket=env['PHOTOS'], Prefix='')", 's3:ListBucket Photos'],
    ["boto3.resource('dynamodb').Table(env['ORDERS']).get_item(Key={'id': 'TOTALS'})", 'dynamodb:GetItem Orders if dynamodb:LeadingKeys'],
    [
      "boto3.resource('dynamodb').Table(env['ORDERS']).get_item(Key={'id': f\"USER#{event['id']}\"})",
      'dynamodb:GetItem Orders if dynamodb:LeadingKeys',
    ],
    ["boto3.resource('dynamodb').Table(env['ORDERS']).get_item(Key={'id': event['id']})", 'dynamodb:GetItem Orders'],
    ["boto3.resource('dynamodb').Table(env['ORDERS']).scan()", 'dynamodb:Scan Orders'],
  ]
  for (const [line, ...needs] of table) test(line, () => assert.deepEqual(required(needsOf(python(line), 'asked.py')), needs))
})
