import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actionFacts } from './action.ts'
import { exceptionalOperations } from './operation-needs.ts'
import type { OperationAction } from './operation-needs.ts'
import { actionsOfOperation, iamPrefixOf } from './operations.ts'

/** `s3:PutObjectAcl if ACL`, `dynamodb:Query on table unless IndexName`, `s3:ListBucket optional` */
function written({ action, when, optional, types }: OperationAction): string {
  const condition = when === undefined ? '' : ` ${when.not === true ? 'unless' : 'if'} ${when.parameter}`
  const values = when?.values === undefined ? '' : `=${when.values.join('/')}`
  return `${action}${types === undefined ? '' : ` on ${types.join('+')}`}${condition}${values}${optional === true ? ' optional' : ''}`
}

// From the pages that operation-exceptions.ts names, and the API reference of each service.
const table: readonly (readonly [service: string, operation: string, needs: string])[] = [
  ['s3', 'GetObject', 's3:GetObject unless VersionId, s3:GetObjectVersion if VersionId, s3:ListBucket optional'],
  ['s3', 'HeadObject', 's3:GetObject unless VersionId, s3:GetObjectVersion if VersionId, s3:ListBucket optional'],
  ['s3', 'ListObjectsV2', 's3:ListBucket'],
  ['s3', 'ListObjects', 's3:ListBucket'],
  ['s3', 'HeadBucket', 's3:ListBucket'],
  ['s3', 'ListBuckets', 's3:ListAllMyBuckets'],
  ['s3', 'ListObjectVersions', 's3:ListBucketVersions'],
  ['s3', 'UploadPart', 's3:PutObject'],
  ['s3', 'CompleteMultipartUpload', 's3:PutObject'],
  ['s3', 'AbortMultipartUpload', 's3:AbortMultipartUpload'],
  [
    's3',
    'DeleteObject',
    's3:DeleteObject unless VersionId, s3:DeleteObjectVersion if VersionId, s3:BypassGovernanceRetention if BypassGovernanceRetention',
  ],
  ['s3', 'DeleteBucketCors', 's3:PutBucketCORS'],
  ['s3', 'PutBucketCors', 's3:PutBucketCORS'],
  ['s3', 'GetBucketEncryption', 's3:GetEncryptionConfiguration'],
  ['s3', 'PutBucketLifecycleConfiguration', 's3:PutLifecycleConfiguration'],
  ['s3', 'DeletePublicAccessBlock', 's3:PutBucketPublicAccessBlock'],
  ['s3', 'SelectObjectContent', 's3:GetObject'],
  ['s3', 'WriteGetObjectResponse', 's3-object-lambda:WriteGetObjectResponse'],
  ['s3', 'GetObjectTagging', 's3:GetObjectTagging unless VersionId, s3:GetObjectVersionTagging if VersionId'],
  ['dynamodb', 'GetItem', 'dynamodb:GetItem'],
  ['dynamodb', 'Query', 'dynamodb:Query on table unless IndexName, dynamodb:Query on index if IndexName'],
  ['dynamodb', 'BatchWriteItem', 'dynamodb:BatchWriteItem'],
  ['dynamodb', 'TransactGetItems', 'dynamodb:GetItem'],
  [
    'dynamodb',
    'TransactWriteItems',
    'dynamodb:PutItem if TransactItems[].Put, dynamodb:UpdateItem if TransactItems[].Update, dynamodb:DeleteItem if TransactItems[].Delete, dynamodb:ConditionCheckItem if TransactItems[].ConditionCheck',
  ],
  [
    'dynamodb',
    'ExecuteStatement',
    'dynamodb:PartiQLSelect if Statement=select*, dynamodb:PartiQLInsert if Statement=insert*, dynamodb:PartiQLUpdate if Statement=update*, dynamodb:PartiQLDelete if Statement=delete*',
  ],
  ['dynamodb-streams', 'GetRecords', 'dynamodb:GetRecords'],
  ['sqs', 'SendMessage', 'sqs:SendMessage'],
  ['sqs', 'SendMessageBatch', 'sqs:SendMessage'],
  ['sqs', 'DeleteMessageBatch', 'sqs:DeleteMessage'],
  ['sqs', 'ChangeMessageVisibilityBatch', 'sqs:ChangeMessageVisibility'],
  ['sqs', 'GetQueueUrl', 'sqs:GetQueueUrl'],
  ['sns', 'PublishBatch', 'sns:Publish'],
  ['sns', 'Publish', 'sns:Publish'],
  ['lambda', 'Invoke', 'lambda:InvokeFunction'],
  ['lambda', 'InvokeAsync', 'lambda:InvokeFunction'],
  ['lambda', 'InvokeWithResponseStream', 'lambda:InvokeFunction'],
  ['eventbridge', 'PutEvents', 'events:PutEvents'],
  ['events', 'PutEvents', 'events:PutEvents'],
  ['CloudWatchEvents', 'putEvents', 'events:PutEvents'],
  ['sfn', 'StartExecution', 'states:StartExecution'],
  ['stepfunctions', 'SendTaskSuccess', 'states:SendTaskSuccess'],
  ['StepFunctions', 'startExecution', 'states:StartExecution'],
  ['secrets-manager', 'GetSecretValue', 'secretsmanager:GetSecretValue'],
  [
    'secretsmanager',
    'BatchGetSecretValue',
    'secretsmanager:BatchGetSecretValue, secretsmanager:GetSecretValue, secretsmanager:ListSecrets if Filters',
  ],
  ['ssm', 'GetParametersByPath', 'ssm:GetParametersByPath'],
  ['ssm', 'GetParameter', 'ssm:GetParameter, secretsmanager:GetSecretValue if Name=/aws/reference/secretsmanager/*'],
  ['kms', 'ReEncrypt', 'kms:ReEncryptFrom, kms:ReEncryptTo'],
  ['kms', 'Decrypt', 'kms:Decrypt'],
  ['sts', 'GetCallerIdentity', ''],
  ['sts', 'AssumeRole', 'sts:AssumeRole, sts:TagSession if Tags, sts:SetSourceIdentity if SourceIdentity'],
  ['sts', 'AssumeRoleWithWebIdentity', ''],
  ['cognito-identity-provider', 'InitiateAuth', ''],
  ['cognito-idp', 'SignUp', ''],
  ['CognitoIdentityServiceProvider', 'adminGetUser', 'cognito-idp:AdminGetUser'],
  ['cognito-idp', 'AdminInitiateAuth', 'cognito-idp:AdminInitiateAuth'],
  ['cognito-identity', 'GetCredentialsForIdentity', ''],
  ['bedrock-runtime', 'Converse', 'bedrock:InvokeModel, bedrock:ApplyGuardrail if guardrailConfig'],
  ['bedrock-runtime', 'ConverseStream', 'bedrock:InvokeModelWithResponseStream, bedrock:ApplyGuardrail if guardrailConfig'],
  ['bedrock-agent-runtime', 'InvokeAgent', 'bedrock:InvokeAgent'],
  ['iot-data', 'Publish', 'iot:Publish, iot:RetainPublish if retain'],
  ['iot-data-plane', 'GetThingShadow', 'iot:GetThingShadow'],
  ['apigatewaymanagementapi', 'PostToConnection', 'execute-api:ManageConnections'],
  ['api-gateway', 'GetRestApis', 'apigateway:GET'],
  ['apigateway', 'CreateApiKey', 'apigateway:POST'],
  ['apigateway', 'UpdateStage', 'apigateway:PATCH'],
  ['apigateway', 'PutMethod', 'apigateway:PUT'],
  ['apigatewayv2', 'DeleteApi', 'apigateway:DELETE'],
  ['kinesis', 'PutRecords', 'kinesis:PutRecords'],
  ['firehose', 'PutRecordBatch', 'firehose:PutRecordBatch'],
  ['cloudwatch', 'PutMetricData', 'cloudwatch:PutMetricData'],
  ['logs', 'PutLogEvents', 'logs:PutLogEvents'],
  ['CloudWatchLogs', 'filterLogEvents', 'logs:FilterLogEvents'],
  ['ses', 'SendEmail', 'ses:SendEmail'],
  ['sesv2', 'SendEmail', 'ses:SendEmail unless Content.Raw, ses:SendRawEmail if Content.Raw, ses:SendTemplatedEmail if Content.Template'],
  ['rds-data', 'ExecuteStatement', 'rds-data:ExecuteStatement, secretsmanager:GetSecretValue'],
  ['timestream-query', 'Query', 'timestream:Select, timestream:DescribeEndpoints, timestream:SelectValues optional'],
  ['textract', 'DetectDocumentText', 'textract:DetectDocumentText, s3:GetObject if Document.S3Object'],
  ['translate', 'TranslateText', 'translate:TranslateText, comprehend:DetectDominantLanguage if SourceLanguageCode=auto'],
  ['scheduler', 'CreateSchedule', 'scheduler:CreateSchedule, iam:PassRole'],
  ['opensearch', 'DescribeDomain', 'es:DescribeDomain'],
  ['location', 'SearchPlaceIndexForText', 'geo:SearchPlaceIndexForText'],
  ['resource-groups-tagging-api', 'GetResources', 'tag:GetResources'],
  ['pinpoint', 'SendMessages', 'mobiletargeting:SendMessages'],
]
for (const [service, operation, needs] of table)
  test(`${service} ${operation}: ${needs === '' ? 'no permission' : needs}`, () =>
    assert.equal(actionsOfOperation(service, operation)?.map(written).join(', '), needs))

test('an object with an ACL needs one action more, whatever parameter gives it', () => {
  const needs = actionsOfOperation('s3', 'PutObject') ?? []
  assert.deepEqual(needs.filter(({ when }) => when === undefined).map(written), ['s3:PutObject'])
  assert.deepEqual(
    needs.filter(({ action }) => action === 's3:PutObjectAcl').map(({ when }) => when?.parameter),
    ['ACL', 'GrantFullControl', 'GrantRead', 'GrantReadACP', 'GrantWriteACP'],
  )
})

test('a copy reads and writes', () => {
  const always = (actionsOfOperation('s3', 'CopyObject') ?? []).filter(({ when, optional }) => when === undefined && optional === undefined)
  assert.deepEqual(always.map(written), ['s3:PutObject', 's3:GetObject'])
})

for (const [service, operation] of [
  ['s3', 'NoSuchOperation'],
  ['no-such-service', 'GetObject'],
  ['', ''],
  ['__proto__', 'toString'],
  ['s3', '__proto__'],
] as const)
  test(`not known: ${service} ${operation}`, () => assert.equal(actionsOfOperation(service, operation), undefined))

test('every action of the table of exceptions is one of IAM', () => {
  for (const [service, operation] of exceptionalOperations()) {
    const needs = actionsOfOperation(service, operation)
    assert.ok(needs !== undefined, `${service} ${operation}`)
    for (const { action, types } of needs) {
      const facts = actionFacts(action)
      for (const type of types ?? [])
        assert.ok(
          facts?.resources.some((one) => one.type === type),
          `${action} ${type}`,
        )
    }
  }
})

const prefixes: readonly (readonly [service: string, prefix: string | undefined])[] = [
  ['s3', 's3'],
  ['sfn', 'states'],
  ['eventbridge', 'events'],
  ['cloudwatch-logs', 'logs'],
  ['cognito-identity-provider', 'cognito-idp'],
  ['iot-data-plane', 'iot'],
  ['sesv2', 'ses'],
  ['opensearch', 'es'],
  ['efs', 'elasticfilesystem'],
  ['dynamodb-streams', 'dynamodb'],
  ['ApplicationAutoScaling', 'application-autoscaling'],
  ['elbv2', 'elasticloadbalancing'],
  ['rds-signer', 'rds-db'],
  ['nothing-at-all', undefined],
  ['toString', undefined],
]
for (const [service, prefix] of prefixes) test(`${service} is ${prefix ?? 'not known'}`, () => assert.equal(iamPrefixOf(service), prefix))
