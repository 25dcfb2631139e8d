import assert from 'node:assert/strict'
import { test } from 'node:test'
import { administers } from './administering.ts'
import { breadthOf } from './broad-policies.ts'
import { managedPolicies } from './managed-policies.ts'
import { readsSecrets } from './secret-reads.ts'

for (const action of ['s3:Delete*', 's3:*', 'kms:PutKeyPolicy', 'lambda:Add*', 'cognito-idp:Admin*', 'apigateway:*'])
  test(`${action} administers`, () => assert.ok(administers(action)))
for (const action of [
  's3:PutObject',
  'dynamodb:*',
  'dynamodb:DeleteItem',
  'lambda:InvokeFunction',
  'cognito-idp:AdminInitiateAuth',
  'kms:Decrypt',
])
  test(`${action} does not administer`, () => assert.ok(!administers(action)))

for (const action of ['secretsmanager:GetSecretValue', 'secretsmanager:Get*', 'ssm:GetParameter*', 'kms:Decrypt'])
  test(`${action} reads secrets`, () => assert.ok(readsSecrets(action)))
for (const action of ['secretsmanager:DescribeSecret', 'ssm:PutParameter', 'kms:Encrypt', 's3:GetObject'])
  test(`${action} reads no secrets`, () => assert.ok(!readsSecrets(action)))

const breadths: readonly (readonly [name: string, breadth: ReturnType<typeof breadthOf>])[] = [
  ['AdministratorAccess', 'administrator'],
  ['PowerUserAccess', 'administrator'],
  ['IAMFullAccess', 'administrator'],
  ['AmazonS3FullAccess', 'service'],
  ['AmazonDynamoDBFullAccess_v2', 'service'],
  ['AWSLambda_FullAccess', 'service'],
  ['AmazonCognitoPowerUser', 'service'],
  ['SecretsManagerReadWrite', 'service'],
  ['AWSLambdaBasicExecutionRole', undefined],
  ['AmazonS3ReadOnlyAccess', undefined],
  ['AWSXrayFullAccess', undefined],
  ['__proto__', undefined],
]
for (const [name, breadth] of breadths) test(`${name} is ${breadth ?? 'narrow enough'}`, () => assert.equal(breadthOf(name), breadth))

test('what functions are told to attach is not broad', () => {
  const service = [...managedPolicies].filter(([, { path }]) => path === 'service-role').map(([name]) => name)
  assert.deepEqual(
    service.filter((name) => breadthOf(name) !== undefined),
    [],
  )
})
