import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actionFacts } from './action.ts'
import { forwardingOperations } from './forwarded.ts'
import { operationsNamedByHand } from './naming-exceptions.ts'
import { actionsOfOperation, forwardedActions, namingParameters } from './operations.ts'

// From the API reference of each service: parameter, the variable of the ARN's template that it fills, what it holds.
const named: readonly (readonly [service: string, operation: string, parameters: string])[] = [
  ['s3', 'GetObject', 'Bucket BucketName name-or-arn, Key ObjectName name'],
  ['s3', 'PutObject', 'Bucket BucketName name-or-arn, Key ObjectName name'],
  ['s3', 'ListObjectsV2', 'Bucket BucketName name-or-arn'],
  ['s3', 'DeleteObjects', 'Bucket BucketName name-or-arn, Delete.Objects[].Key ObjectName name'],
  ['s3', 'ListBuckets', ''],
  [
    's3',
    'CopyObject',
    'Bucket BucketName name-or-arn, Key ObjectName name, CopySource BucketName/ObjectName name-or-arn of s3:GetObject, CopySource BucketName/ObjectName name-or-arn of s3:GetObjectVersion, CopySource BucketName/ObjectName name-or-arn of s3:GetObjectTagging',
  ],
  ['dynamodb', 'GetItem', 'TableName TableName name-or-arn'],
  ['dynamodb', 'Query', 'IndexName IndexName name, TableName TableName name-or-arn'],
  ['dynamodb', 'BatchGetItem', 'RequestItems{} TableName name-or-arn'],
  ['dynamodb', 'TransactGetItems', 'TransactItems[].Get.TableName TableName name-or-arn'],
  ['dynamodb', 'ListTables', ''],
  ['sqs', 'SendMessage', 'QueueUrl QueueName url'],
  ['sqs', 'SendMessageBatch', 'QueueUrl QueueName url'],
  ['sqs', 'GetQueueUrl', 'QueueName QueueName name'],
  ['sns', 'Publish', 'TopicArn TopicName arn, TargetArn TopicName arn'],
  ['sns', 'Subscribe', 'TopicArn TopicName arn'],
  ['lambda', 'Invoke', 'FunctionName FunctionName name-or-arn'],
  ['eventbridge', 'PutEvents', 'Entries[].EventBusName EventBusName name-or-arn'],
  ['sfn', 'StartExecution', 'stateMachineArn StateMachineName arn'],
  ['sfn', 'DescribeExecution', 'executionArn ExecutionId arn'],
  ['secretsmanager', 'GetSecretValue', 'SecretId SecretId name-or-arn'],
  ['ssm', 'GetParameter', 'Name ParameterNameWithoutLeadingSlash name-or-arn'],
  ['ssm', 'GetParameters', 'Names[] ParameterNameWithoutLeadingSlash name-or-arn'],
  ['ssm', 'GetParametersByPath', 'Path ParameterNameWithoutLeadingSlash name'],
  ['kms', 'Encrypt', 'KeyId KeyId name-or-arn'],
  ['kms', 'ReEncrypt', 'SourceKeyId KeyId name-or-arn of kms:ReEncryptFrom, DestinationKeyId KeyId name-or-arn of kms:ReEncryptTo'],
  ['kinesis', 'PutRecord', 'StreamARN StreamName arn, StreamId StreamName name, StreamName StreamName name'],
  ['firehose', 'PutRecord', 'DeliveryStreamName DeliveryStreamName name'],
  ['sts', 'AssumeRole', 'RoleArn RoleNameWithPath arn'],
  ['cognito-idp', 'AdminGetUser', 'UserPoolId UserPoolId name'],
  ['bedrock-runtime', 'InvokeModel', 'guardrailIdentifier GuardrailId name-or-arn, modelId ResourceId name-or-arn'],
  ['logs', 'PutLogEvents', 'logGroupName LogGroupName name, logStreamName LogStreamName name'],
  ['iot-data', 'Publish', 'topic TopicName name'],
  ['ses', 'SendEmail', 'Source IdentityName name, SourceArn IdentityName arn, ConfigurationSetName ConfigurationSetName name'],
  ['rds-data', 'ExecuteStatement', 'resourceArn DbClusterInstanceName arn, secretArn SecretId arn of secretsmanager:GetSecretValue'],
  [
    'textract',
    'DetectDocumentText',
    'Document.S3Object.Bucket BucketName name of s3:GetObject, Document.S3Object.Name ObjectName name of s3:GetObject',
  ],
  ['scheduler', 'DeleteSchedule', 'GroupName GroupName name, Name ScheduleName name'],
  ['xray', 'PutTraceSegments', ''],
  ['cloudwatch', 'PutMetricData', ''],
  ['nothing', 'Nothing', ''],
]
for (const [service, operation, parameters] of named)
  test(`${service} ${operation} acts on what ${parameters === '' ? 'no parameter' : parameters} names`, () =>
    assert.equal(
      namingParameters(service, operation)
        .map(({ path, variable, as, action }) => `${path} ${variable} ${as}${action === undefined ? '' : ` of ${action}`}`)
        .join(', '),
      parameters,
    ))

const forwarded: readonly (readonly [service: string, operation: string, actions: string])[] = [
  ['s3', 'GetObject', 'kms:Decrypt via s3'],
  ['s3', 'PutObject', 'kms:GenerateDataKey via s3'],
  ['s3', 'UploadPart', 'kms:GenerateDataKey via s3, kms:Decrypt via s3'],
  ['s3', 'ListObjectsV2', ''],
  ['s3', 'DeleteObject', ''],
  ['sqs', 'SendMessage', 'kms:GenerateDataKey via sqs, kms:Decrypt via sqs'],
  ['sqs', 'ReceiveMessage', 'kms:Decrypt via sqs'],
  ['sqs', 'DeleteMessage', ''],
  ['sns', 'Publish', 'kms:GenerateDataKey via sns, kms:Decrypt via sns'],
  ['dynamodb', 'PutItem', 'kms:Decrypt via dynamodb'],
  ['secretsmanager', 'GetSecretValue', 'kms:Decrypt via secretsmanager'],
  ['ssm', 'GetParameter', 'kms:Decrypt via ssm if WithDecryption'],
  ['ssm', 'PutParameter', 'kms:Encrypt via ssm if Type, kms:GenerateDataKey via ssm if Tier'],
  ['kinesis', 'PutRecord', 'kms:GenerateDataKey via kinesis'],
  ['kinesis', 'GetRecords', 'kms:Decrypt via kinesis'],
  ['firehose', 'PutRecord', ''],
  ['eventbridge', 'PutEvents', ''],
  ['logs', 'PutLogEvents', ''],
  ['lambda', 'Invoke', ''],
]
for (const [service, operation, actions] of forwarded)
  test(`${service} ${operation} forwards ${actions === '' ? 'nothing' : actions}`, () =>
    assert.equal(
      forwardedActions(service, operation)
        .map(({ action, viaService, when }) => `${action} via ${viaService}${when === undefined ? '' : ` if ${when.parameter}`}`)
        .join(', '),
      actions,
    ))

test('what the table by hand fills are variables of the actions of the operation', () => {
  for (const [service, operation] of operationsNamedByHand()) {
    const actions = actionsOfOperation(service, operation)?.map(({ action }) => action) ?? []
    for (const { variable, action, path } of namingParameters(service, operation)) {
      if (action !== undefined) assert.ok(actions.includes(action), `${service} ${operation} ${path}: ${action}`)
      const arns = (action === undefined ? actions : [action])
        .flatMap((one) => actionFacts(one)?.resources ?? [])
        .flatMap((one) => one.arns)
      for (const part of variable.split('/'))
        assert.ok(
          arns.some((arn) => arn.includes(`\${${part}}`)),
          `${service} ${operation} ${path}: ${part}`,
        )
    }
  }
})

test('what forwards is an operation, and what it forwards an action', () => {
  for (const [service, operation] of forwardingOperations()) {
    assert.ok((actionsOfOperation(service, operation) ?? []).length > 0, `${service} ${operation}`)
    for (const { action } of forwardedActions(service, operation)) assert.ok(actionFacts(action) !== undefined, action)
  }
})
