import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { cloudServices } from '../../../models/aws/index.ts'
import { shownBy } from '../shapes-for-tests.ts'
import { methodNamed, operationOfMethod } from './operations.ts'

const before = `import boto3, json
from boto3.dynamodb.conditions import Key, Attr
from boto3.dynamodb.types import TypeDeserializer
s3 = boto3.client('s3')
table = boto3.resource('dynamodb').Table('orders')
sqs = boto3.resource('sqs')`

const rows: readonly (readonly [body: string, ...shown: string[]])[] = [
  [`s3.put_object(Bucket='b', Key=event['k'], Body=b'')`, 's3.PutObject {Bucket: "b", Key: <event.k>, Body: ""}'],
  [`boto3.Session(region_name='x').client('s3').head_object(Bucket='b')`, 's3.HeadObject {Bucket: "b"}'],
  [`kw = {'Bucket': 'b'}\ns3.delete_object(Key=event['k'], **kw)`, 's3.DeleteObject {Key: <event.k>, Bucket: "b"}'],
  [`show(s3.get_object(Bucket='b', Key='k')['Body'].read().decode())`, 's3.GetObject {Bucket: "b", Key: "k"}', '<cloud>'],
  [`show(json.load(s3.get_object(Bucket='b', Key='k')['Body'])['x'])`, 's3.GetObject {Bucket: "b", Key: "k"}', '<cloud>'],
  [
    `s3.generate_presigned_url('put_object', Params={'Bucket': 'b', 'Key': event['k']})`,
    'signed s3.PutObject {Bucket: "b", Key: <event.k>}',
  ],
  [
    `s3.upload_file('/tmp/x', 'b', event['k'])`,
    'path: "/tmp/x"',
    's3.UploadPart {Bucket: "b", Key: <event.k>}',
    's3.PutObject {Bucket: "b", Key: <event.k>, Body: <>}',
  ],
  [`s3.download_file('b', 'k', event['f'])`, 'path: <event.f>', 's3.GetObject {Bucket: "b", Key: "k"}'],
  [`boto3.resource('s3').Object('b', event['k']).put(Body='x')`, 's3.PutObject {Body: "x", Bucket: "b", Key: <event.k>}'],
  [`for o in boto3.resource('s3').Bucket('b').objects.filter(Prefix='p'):\n    show(o.key)`, 's3.ListObjectsV2 {Bucket: "b"}', '<cloud>'],
  [
    `for p in s3.get_paginator('list_objects_v2').paginate(Bucket='b'):\n    show(p['Contents'])`,
    's3.ListObjectsV2 {Bucket: "b"}',
    '<cloud>',
  ],
  [`table.put_item(Item={'id': event['id']})`, 'dynamodb.PutItem* {Item: {id: <event.id>}, TableName: "orders"}'],
  [
    `table.query(KeyConditionExpression=Key('id').eq(event['id']) & Key('at').between(1, 2))`,
    'nosql: "(#n0 = :v0 AND #n1 BETWEEN :v1 AND :v2)"',
    'dynamodb.Query* {KeyConditionExpression: "(#n0 = :v0 AND #n1 BETWEEN :v1 AND :v2)", TableName: "orders", ExpressionAttributeNames: {#n0: "id", #n1: "at"}, ExpressionAttributeValues: {:v0: <event.id>, :v1: 1, :v2: 2}}',
  ],
  [`table.scan(FilterExpression=event['f'])`, 'nosql: <event.f>', 'dynamodb.Scan* {FilterExpression: <event.f>, TableName: "orders"}'],
  [
    `with table.batch_writer() as batch:\n    batch.put_item(Item={'id': event['id']})`,
    'dynamodb.BatchWriteItem* {RequestItems: {orders: [{PutRequest: {Item: {id: <event.id>}}}]}}',
  ],
  [`table.meta.client.get_item(TableName='t', Key={'id': event['id']})`, 'dynamodb.GetItem* {TableName: "t", Key: {id: <event.id>}}'],
  [
    `sqs.get_queue_by_name(QueueName='q').send_message(MessageBody=event['m'])`,
    'sqs.GetQueueUrl {QueueName: "q"}',
    'sqs.SendMessage {MessageBody: <event.m>, QueueUrl: <cloud>}',
  ],
  [`boto3.resource('sns').Topic('arn:x').publish(Message=event['m'])`, 'sns.Publish {Message: <event.m>, TopicArn: "arn:x"}'],
  [
    `boto3.client('stepfunctions').start_execution(stateMachineArn='a', input='{}')`,
    'sfn.StartExecution {stateMachineArn: "a", input: "{}"}',
  ],
]

/** Sinks of the name of a table, a bucket, a key are not what these rows are about. */
const isName = (one: string): boolean => /^(?:cloud|record-key): /.test(one)

void describe('boto3', () => {
  for (const [body, ...shown] of rows)
    void test(body, () =>
      assert.deepEqual(
        shownBy(body, before).filter((one) => !isName(one)),
        shown,
      ),
    )
})

void test('methods and operations are each other’s names', () => {
  const named: Readonly<Record<string, string>> = {
    ListObjectsV2: 'list_objects_v2',
    PutObject: 'put_object',
    GetItem: 'get_item',
    DescribeDBInstances: 'describe_db_instances',
    ListMFADevices: 'list_mfa_devices',
    CreateSAMLProvider: 'create_saml_provider',
    PublishBatch: 'publish_batch',
  }
  for (const [operation, method] of Object.entries(named)) {
    assert.equal(methodNamed(operation), method)
    assert.equal(operationOfMethod('unknown', method), operation)
  }
  for (const [service, { operations }] of cloudServices)
    for (const operation of Object.keys(operations)) assert.equal(operationOfMethod(service, methodNamed(operation)), operation)
})
