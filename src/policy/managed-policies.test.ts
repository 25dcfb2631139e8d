import assert from 'node:assert/strict'
import { test } from 'node:test'
import { managedPolicies } from './managed-policies.ts'

test('every action is a service and a name, or everything', () => {
  for (const [name, { statements }] of managedPolicies) {
    assert.ok(statements.length > 0, name)
    for (const { actions, notActions } of statements) {
      assert.ok((actions === undefined) !== (notActions === undefined), name)
      for (const action of actions ?? notActions ?? []) assert.match(action, /^(\*|[a-z0-9-]+:[A-Za-z0-9*]+)$/, name)
    }
  }
})

test('every resource is a star or an ARN', () => {
  for (const [name, { statements }] of managedPolicies) {
    for (const resource of statements.flatMap((statement) => statement.resources)) assert.match(resource, /^(\*|arn:\S+)$/, name)
  }
})

const wellKnown: readonly [name: string, actions: readonly string[]][] = [
  ['AWSLambdaBasicExecutionRole', ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents']],
  ['AmazonS3FullAccess', ['s3:*', 's3-object-lambda:*']],
  ['AmazonSQSFullAccess', ['sqs:*']],
  ['AWSLambdaRole', ['lambda:InvokeFunction']],
  ['AdministratorAccess', ['*']],
]

for (const [name, actions] of wellKnown) {
  test(`${name} allows ${actions.join(', ')} on every resource`, () => {
    assert.deepEqual(managedPolicies.get(name)?.statements, [{ actions, resources: ['*'] }])
  })
}

test('PowerUserAccess allows all but identities, organisation and account', () => {
  assert.deepEqual(managedPolicies.get('PowerUserAccess')?.statements[0], {
    notActions: ['account:*', 'iam:*', 'organizations:*'],
    resources: ['*'],
  })
})

test('a role may be passed only to the service the policy is for', () => {
  const passing = managedPolicies.get('AWSLambda_FullAccess')?.statements.find(({ actions }) => actions?.includes('iam:PassRole'))
  assert.deepEqual(passing?.conditions, { StringEquals: { 'iam:PassedToService': ['lambda.amazonaws.com'] } })
})

test('the policies that are listed in part say so', () => {
  const partial = [...managedPolicies].filter(([, { partial }]) => partial).map(([name]) => name)
  assert.deepEqual(partial, ['ReadOnlyAccess', 'ViewOnlyAccess', 'SecurityAudit'])
})

test('a hostile name finds nothing', () => {
  for (const name of ['__proto__', 'constructor', 'NoSuchPolicy']) assert.equal(managedPolicies.get(name), undefined)
})
