import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { actionMatches } from '../wildcard.ts'
import { actionFacts, actionsOfService, conditionKeyType, expandAction, isIamService, resourceTypesOfService } from './action.ts'
import type { AccessLevel } from './action.ts'

// https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
const actions: readonly (readonly [asked: string, action: string, access: AccessLevel, types: string])[] = [
  ['s3:getobject', 's3:GetObject', 'read', 'accesspointobject object'],
  ['S3:PUTOBJECT', 's3:PutObject', 'write', 'accesspointobject object'],
  ['s3:ListBucket', 's3:ListBucket', 'list', 'accesspoint bucket'],
  ['s3:PutBucketPolicy', 's3:PutBucketPolicy', 'permissions', 'bucket!'],
  ['s3:PutObjectTagging', 's3:PutObjectTagging', 'tagging', 'accesspointobject object'],
  ['s3:ListAllMyBuckets', 's3:ListAllMyBuckets', 'list', ''],
  ['dynamodb:Query', 'dynamodb:Query', 'read', 'index table!'],
  ['dynamodb:PutItem', 'dynamodb:PutItem', 'write', 'table!'],
  ['lambda:InvokeFunction', 'lambda:InvokeFunction', 'write', 'function!'],
  ['sqs:SendMessage', 'sqs:SendMessage', 'write', 'queue!'],
  ['sns:Publish', 'sns:Publish', 'write', 'topic!'],
  ['states:StartExecution', 'states:StartExecution', 'write', 'statemachine!'],
  ['secretsmanager:GetSecretValue', 'secretsmanager:GetSecretValue', 'read', 'Secret!'],
  ['kms:Decrypt', 'kms:Decrypt', 'write', 'key!'],
  ['iam:PassRole', 'iam:PassRole', 'write', 'role!'],
  ['sts:GetCallerIdentity', 'sts:GetCallerIdentity', 'read', ''],
  ['xray:PutTraceSegments', 'xray:PutTraceSegments', 'write', ''],
  ['textract:AnalyzeDocument', 'textract:AnalyzeDocument', 'read', ''],
]
for (const [asked, action, access, types] of actions)
  test(`${asked}: ${access}, on ${types === '' ? 'everything only' : types}`, () => {
    const facts = actionFacts(asked)
    assert.equal(facts?.action, action)
    assert.equal(facts.access, access)
    assert.equal(
      facts.resources
        .map(({ type, required }) => type + (required ? '!' : ''))
        .toSorted()
        .join(' '),
      types,
    )
  })

for (const unknown of ['s3:NoSuchThing', 'nothing:GetObject', 's3:Get*', '*', '', 's3', '__proto__:toString', 'constructor:x'])
  test(`no action: ${unknown}`, () => assert.equal(actionFacts(unknown), undefined))

test('ARN templates', () => {
  const arns = (action: string, type: string): readonly string[] | undefined =>
    actionFacts(action)?.resources.find((one) => one.type === type)?.arns
  assert.deepEqual(arns('s3:GetObject', 'object'), ['arn:${Partition}:s3:::${BucketName}/${ObjectName}'])
  assert.deepEqual(arns('dynamodb:Query', 'index'), [
    'arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}/index/${IndexName}',
  ])
  assert.deepEqual(arns('sqs:SendMessage', 'queue'), ['arn:${Partition}:sqs:${Region}:${Account}:${QueueName}'])
  assert.deepEqual(
    resourceTypesOfService('sns').map(({ type }) => type),
    ['topic'],
  )
})

test('what must be allowed beside an action', () => {
  assert.deepEqual(actionFacts('scheduler:CreateSchedule')?.dependent, ['iam:PassRole'])
  assert.ok(actionFacts('lambda:CreateFunction')?.dependent.includes('iam:PassRole'))
  assert.deepEqual(actionFacts('s3:GetObject')?.dependent, [])
})

test('the keys of an action', () => {
  const keys = actionFacts('dynamodb:GetItem')?.conditionKeys ?? []
  assert.ok(keys.includes('dynamodb:LeadingKeys'))
  assert.ok(actionFacts('s3:ListBucket')?.conditionKeys.includes('s3:prefix'))
})

const keys: readonly (readonly [key: string, type: string | undefined])[] = [
  ['aws:SourceArn', 'ARN'],
  ['AWS:SOURCEIP', 'IPAddress'],
  ['aws:SecureTransport', 'Bool'],
  ['aws:CurrentTime', 'Date'],
  ['aws:MultiFactorAuthAge', 'Numeric'],
  ['aws:TagKeys', 'ArrayOfString'],
  ['aws:PrincipalTag/Team', 'String'],
  ['aws:RequestTag/Team', 'String'],
  ['s3:prefix', 'String'],
  ['s3:ExistingObjectTag/state', 'String'],
  ['s3:max-keys', 'Numeric'],
  ['dynamodb:LeadingKeys', 'ArrayOfString'],
  ['kms:ViaService', 'String'],
  ['iam:PassedToService', 'String'],
  ['lambda:FunctionUrlAuthType', 'String'],
  ['lambda:VpcIds', 'String'],
  ['lambda:SubnetIds', 'ArrayOfString'],
  ['token.actions.githubusercontent.com:sub', 'String'],
  ['gitlab.example.org:aud', 'String'],
  ['cognito-identity.amazonaws.com:amr', 'String'],
  ['gitlab.example.org:anything', undefined],
  ['aws:NoSuchKey', undefined],
  ['aws:PrincipalTag', undefined],
  ['nothing', undefined],
  ['__proto__:x', undefined],
]
for (const [key, type] of keys) test(`${key}: ${type ?? 'not known'}`, () => assert.equal(conditionKeyType(key), type))

const patterns: readonly (readonly [pattern: string, some: readonly string[], not: readonly string[]])[] = [
  ['s3:Get*', ['s3:GetObject', 's3:GetBucketPolicy'], ['s3:PutObject']],
  ['dynamodb:*Item', ['dynamodb:PutItem', 'dynamodb:BatchGetItem'], ['dynamodb:Query']],
  ['SQS:sendmessage', ['sqs:SendMessage'], ['sqs:ReceiveMessage']],
  ['s3:?etObject', ['s3:GetObject'], ['s3:PutObject']],
  ['*:GetObject', ['s3:GetObject', 's3-object-lambda:GetObject'], ['s3:PutObject']],
  ['*', ['s3:GetObject', 'iam:PassRole'], []],
]
for (const [pattern, some, not] of patterns)
  test(`${pattern} stands for ${some.join(', ')}`, () => {
    const found = new Set(expandAction(pattern))
    for (const action of some) assert.ok(found.has(action), action)
    for (const action of not) assert.ok(!found.has(action), action)
  })

test('expansion agrees with the matcher over all actions', () => {
  const all = expandAction('*')
  assert.ok(all.length > 20_000)
  assert.ok(isIamService('S3') && !isIamService('s4'))
  assert.ok(actionsOfService('lambda').includes('lambda:InvokeFunction'))
  const piece = fc.oneof(
    fc.constantFrom('*', '?', 's3', 'sqs', 'states', ':', 'Get', 'Put', 'Object', 'List', 'e', 'B*t'),
    fc.constantFrom('iam:*', 'ec2:D'),
  )
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 5 }), (pieces) => {
      const pattern = pieces.join('')
      assert.deepEqual(expandAction(pattern).toSorted(), all.filter((action) => actionMatches(pattern, action)).toSorted())
    }),
    { numRuns: 60 },
  )
})
