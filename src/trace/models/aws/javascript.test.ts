import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  aggregatedMethod,
  clientOf,
  commandOf,
  paginatorOf,
  toolOf,
  v2Client,
  v2Method,
  v2MethodTool,
  v2Waiter,
  waiterOf,
} from './javascript.ts'

const said = (
  operation: { service: string; operation?: string | undefined; document?: boolean; aggregated?: boolean } | undefined,
): string =>
  operation === undefined
    ? '-'
    : [
        operation.service,
        operation.operation,
        operation.aggregated === true ? 'aggregated' : '',
        operation.document === true ? 'document' : '',
      ]
        .filter((word) => word !== undefined && word !== '')
        .join(' ')

void test('v3 commands', () => {
  const table: readonly (readonly [string, string, string])[] = [
    ['@aws-sdk/client-s3', 'PutObjectCommand', 's3 PutObject'],
    ['@aws-sdk/client-sfn', 'StartExecutionCommand', 'sfn StartExecution'],
    ['@aws-sdk/client-secrets-manager', 'GetSecretValueCommand', 'secretsmanager GetSecretValue'],
    ['@aws-sdk/client-cognito-identity-provider', 'AdminGetUserCommand', 'cognito-identity-provider AdminGetUser'],
    ['@aws-sdk/client-api-gateway', 'GetApiKeyCommand', 'apigateway GetApiKey'],
    ['@aws-sdk/client-cloudwatch-events', 'PutEventsCommand', 'eventbridge PutEvents'],
    ['@aws-sdk/client-dynamodb', 'GetItemCommand', 'dynamodb GetItem'],
    ['@aws-sdk/lib-dynamodb', 'GetCommand', 'dynamodb GetItem document'],
    ['@aws-sdk/lib-dynamodb', 'BatchGetCommand', 'dynamodb BatchGetItem document'],
    ['@aws-sdk/lib-dynamodb', 'BatchWriteCommand', 'dynamodb BatchWriteItem document'],
    ['@aws-sdk/lib-dynamodb', 'TransactGetCommand', 'dynamodb TransactGetItems document'],
    ['@aws-sdk/lib-dynamodb', 'TransactWriteCommand', 'dynamodb TransactWriteItems document'],
    ['@aws-sdk/lib-dynamodb', 'QueryCommand', 'dynamodb Query document'],
    ['@aws-sdk/lib-dynamodb', 'ExecuteStatementCommand', 'dynamodb ExecuteStatement document'],
    ['@aws-sdk/client-neptune-graph', 'ExecuteQueryCommand', 'neptune-graph ExecuteQuery'],
    ['@aws-sdk/client-s3', 'S3Client', '-'],
    ['@aws-sdk/client-s3', '$Command', '-'],
    ['@aws-sdk/client-s3', 'Command', '-'],
    ['@aws-sdk/smithy-client', 'PutObjectCommand', '-'],
    ['client-s3', 'PutObjectCommand', '-'],
  ]
  for (const [packageName, name, expected] of table) assert.equal(said(commandOf(packageName, name)), expected, `${packageName} ${name}`)
})

void test('v3 clients', () => {
  const table: readonly (readonly [string, string, string])[] = [
    ['@aws-sdk/client-s3', 'S3Client', 's3'],
    ['@aws-sdk/client-s3', 'S3', 's3 aggregated'],
    ['@aws-sdk/client-dynamodb', 'DynamoDBClient', 'dynamodb'],
    ['@aws-sdk/client-dynamodb', 'DynamoDB', 'dynamodb aggregated'],
    ['@aws-sdk/client-dynamodb-streams', 'DynamoDBStreams', 'dynamodb-streams aggregated'],
    ['@aws-sdk/client-api-gateway', 'APIGatewayClient', 'apigateway'],
    ['@aws-sdk/client-route-53', 'Route53', 'route53 aggregated'],
    ['@aws-sdk/client-elastic-load-balancing-v2', 'ElasticLoadBalancingV2Client', 'elastic-load-balancing-v2'],
    ['@aws-sdk/lib-dynamodb', 'DynamoDBDocumentClient', 'dynamodb document'],
    ['@aws-sdk/lib-dynamodb', 'DynamoDBDocument', 'dynamodb aggregated document'],
    ['@amazon-dax-sdk/lib-dax', 'DaxDocument', 'dynamodb aggregated document'],
    ['amazon-dax-client', 'default', 'dynamodb aggregated'],
    ['@aws-sdk/client-s3', 'S3ServiceException', '-'],
    ['@aws-sdk/client-s3', '__Client', '-'],
    ['@aws-sdk/client-s3', 'StorageClass', '-'],
    ['@aws-sdk/lib-dynamodb', 'NumberValue', '-'],
  ]
  for (const [packageName, name, expected] of table) assert.equal(said(clientOf(packageName, name)), expected, `${packageName} ${name}`)
})

void test('methods of aggregated clients', () => {
  const table: readonly (readonly [string, string, boolean, string | undefined])[] = [
    ['s3', 'getObject', false, 'GetObject'],
    ['s3', 'listObjectsV2', false, 'ListObjectsV2'],
    ['lambda', 'invoke', false, 'Invoke'],
    ['dynamodb', 'getItem', false, 'GetItem'],
    ['dynamodb', 'get', true, 'GetItem'],
    ['dynamodb', 'transactWrite', true, 'TransactWriteItems'],
    ['dynamodb', 'executeStatement', true, 'ExecuteStatement'],
    ['dynamodb', 'query', true, 'Query'],
    ['s3', 'send', false, undefined],
    ['s3', 'destroy', false, undefined],
    ['s3', 'paginateListObjectsV2', false, undefined],
    ['s3', 'waitUntilBucketExists', false, undefined],
    ['s3', '__proto__', false, undefined],
    ['s3', 'constructor', false, undefined],
  ]
  for (const [service, method, document, expected] of table) assert.equal(aggregatedMethod(service, method, document), expected, method)
})

void test('paginators and waiters', () => {
  assert.equal(said(paginatorOf('@aws-sdk/client-s3', 'paginateListObjectsV2')), 's3 ListObjectsV2')
  assert.equal(said(paginatorOf('@aws-sdk/lib-dynamodb', 'paginateScan')), 'dynamodb Scan document')
  assert.equal(said(paginatorOf('@aws-sdk/lib-dynamodb', 'paginatedBatchGet')), 'dynamodb BatchGetItem document')
  assert.equal(said(paginatorOf('@amazon-dax-sdk/lib-dax', 'daxPaginateQuery')), 'dynamodb Query document')
  assert.equal(paginatorOf('@aws-sdk/client-s3', 'ListObjectsV2Command'), undefined)
  assert.equal(paginatorOf('lodash', 'paginateItems'), undefined)
  assert.deepEqual(waiterOf('@aws-sdk/client-s3', 'waitUntilObjectExists'), { service: 's3', operation: 'HeadObject' })
  assert.deepEqual(waiterOf('@aws-sdk/client-s3', 'waitForObjectExists'), { service: 's3', operation: 'HeadObject' })
  assert.deepEqual(waiterOf('@aws-sdk/client-eks', 'waitUntilClusterActive'), { service: 'eks', operation: undefined })
  assert.equal(waiterOf('p-wait-for', 'waitForIt'), undefined)
  assert.equal(v2Waiter('s3', 'bucketExists'), 'HeadBucket')
  assert.equal(v2Waiter('constructor', 'name'), undefined)
})

void test('tools', () => {
  assert.deepEqual(toolOf('@aws-sdk/s3-request-presigner', 'getSignedUrl'), { kind: 'presigned-command', command: 'arg1' })
  assert.deepEqual(toolOf('@aws-sdk/lib-storage', 'Upload'), {
    kind: 'operation',
    service: 's3',
    operation: 'PutObject',
    parameters: 'arg0.params',
  })
  assert.equal(toolOf('@aws-sdk/s3-presigned-post', 'createPresignedPost')?.kind, 'presigned-form')
  assert.deepEqual(toolOf('@aws-sdk/util-dynamodb', 'marshall'), { kind: 'item', way: 'encodes', value: 'arg0' })
  assert.deepEqual(toolOf('@aws-sdk/util-dynamodb', 'unmarshall'), { kind: 'item', way: 'decodes', value: 'arg0' })
  assert.deepEqual(toolOf('@aws-sdk/credential-providers', 'fromIni'), { kind: 'credentials' })
  assert.equal(toolOf('@aws-sdk/credential-providers', 'fromTemporaryCredentials')?.kind, 'operation')
  assert.equal(toolOf('@aws-sdk/lib-storage', 'BodyDataTypes'), undefined)
  assert.deepEqual(toolOf('aws-sdk', 'DynamoDB.Converter.unmarshall'), { kind: 'item', way: 'decodes', value: 'arg0' })
  assert.deepEqual(toolOf('aws-sdk', 'clients/dynamodb/Converter.marshall'), { kind: 'item', way: 'encodes', value: 'arg0' })
  assert.equal(toolOf('aws-sdk', 'S3.ManagedUpload')?.kind, 'operation')
  assert.equal(toolOf('aws-sdk', 'S3'), undefined)
})

void test('v2 clients', () => {
  const table: readonly (readonly [string, string])[] = [
    ['S3', 's3'],
    ['StepFunctions', 'sfn'],
    ['SSM', 'ssm'],
    ['EventBridge', 'eventbridge'],
    ['CloudWatchEvents', 'eventbridge'],
    ['RDSDataService', 'rds-data'],
    ['Iot', 'iot'],
    ['IotData', 'iot-data-plane'],
    ['CognitoIdentityServiceProvider', 'cognito-identity-provider'],
    ['DynamoDB', 'dynamodb'],
    ['DynamoDB.DocumentClient', 'dynamodb document'],
    ['default.DynamoDB.DocumentClient', 'dynamodb document'],
    ['clients/dynamodb', 'dynamodb'],
    ['clients/dynamodb/DocumentClient', 'dynamodb document'],
    ['clients/dynamodb.DocumentClient', 'dynamodb document'],
    ['clients/s3/default', 's3'],
    ['clients/stepfunctions', 'sfn'],
    ['clients/all/S3', 's3'],
    ['CloudTrail', 'cloudtrail'],
    ['CognitoIdentityCredentials', '-'],
    ['Config', '-'],
    ['config', '-'],
    ['Endpoint', '-'],
    ['HttpRequest', '-'],
    ['S3.ManagedUpload', '-'],
    ['DynamoDB.Converter.marshall', '-'],
    ['clients/all', '-'],
    ['', '-'],
  ]
  for (const [path, expected] of table) assert.equal(said(v2Client(path)), expected, path)
})

void test('v2 methods', () => {
  const table: readonly (readonly [string, string, boolean, string | undefined])[] = [
    ['s3', 'putObject', false, 'PutObject'],
    ['s3', 'upload', false, 'PutObject'],
    ['s3', 'listObjectsV2', false, 'ListObjectsV2'],
    ['dynamodb', 'put', true, 'PutItem'],
    ['dynamodb', 'batchWrite', true, 'BatchWriteItem'],
    ['dynamodb', 'createSet', true, undefined],
    ['dynamodb', 'putItem', true, undefined],
    ['dynamodb', 'putItem', false, 'PutItem'],
    ['cognito-identity-provider', 'adminInitiateAuth', false, 'AdminInitiateAuth'],
    ['s3', 'getSignedUrl', false, undefined],
    ['s3', 'makeRequest', false, undefined],
    ['s3', 'waitFor', false, undefined],
  ]
  for (const [service, method, document, expected] of table) assert.equal(v2Method(service, method, document), expected, method)
  assert.equal(v2MethodTool('s3', 'getSignedUrlPromise')?.kind, 'presigned-operation')
  assert.equal(v2MethodTool('s3', 'createPresignedPost')?.kind, 'presigned-form')
  assert.equal(v2MethodTool('sqs', 'getSignedUrl'), undefined)
  assert.equal(v2MethodTool('ec2', 'waitFor')?.kind, 'waiter')
  assert.equal(v2MethodTool('ec2', 'makeRequest')?.kind, 'named-operation')
  assert.equal(v2MethodTool('s3', 'putObject'), undefined)
})
