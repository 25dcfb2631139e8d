import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { showText } from '../model/text.ts'
import { leastPolicies } from './compose.ts'
import { excessOf } from './excess.ts'
import { missingIn } from './missing.ts'
import { tracedApplication } from './traced-for-tests.ts'

const source = `const { DynamoDB } = require('@aws-sdk/client-dynamodb')
const db = new DynamoDB({})
exports.read = async (event) => db.getItem({ TableName: process.env.ORDERS, Key: event.key })
exports.write = async (event) => db.putItem({ TableName: process.env.ORDERS, Item: event.item })
exports.handed = async (event) => require('some-orm')(db).find(event.id)
`
function application(handlers: readonly string[], statements: string, more = ''): ReturnType<typeof tracedApplication> {
  const functions = handlers.map((name) => `  ${name}: { handler: src.${name} }\n`).join('')
  return tracedApplication({
    'serverless.yml': `service: s
provider:
  name: aws
  runtime: nodejs22.x
  environment: { ORDERS: !Ref Orders }
  iam: { role: { statements: [${statements}] } }
functions:
${functions}resources:
  Resources:
    Orders: { Type: AWS::DynamoDB::Table, Properties: { TableName: orders } }
    Others: { Type: AWS::DynamoDB::Table, Properties: { TableName: others } }
${more}`,
    'src.js': source,
  })
}

const allow = (actions: string, resource = '!GetAtt Orders.Arn'): string => `{ Effect: Allow, Action: [${actions}], Resource: ${resource} }`

/** `dynamodb:PutItem`, `dynamodb:Get* of dynamodb:GetItem`; with ` ?` where it is not sure. */
function excess(handlers: readonly string[], statements: string): readonly string[] {
  return excessOf(application(handlers, statements)).flatMap(({ actions, resources, unknowns }) => [
    ...actions.map(
      ({ pattern, used }) => `${pattern}${used.length === 0 ? '' : ` of ${used.join(' ')}`}${unknowns.length === 0 ? '' : ' ?'}`,
    ),
    ...resources.map((one) => `on ${showText(one)}`),
  ])
}

describe('granted and not needed', () => {
  const table: readonly (readonly [name: string, handlers: readonly string[], statements: string, ...expected: readonly string[]])[] = [
    ['all is needed', ['read', 'write'], allow('dynamodb:GetItem, dynamodb:PutItem')],
    ['what one function needs, the role needs', ['read', 'write'], `${allow('dynamodb:GetItem')}, ${allow('dynamodb:PutItem')}`],
    ['an action too many', ['read'], allow('dynamodb:GetItem, dynamodb:PutItem'), 'dynamodb:PutItem'],
    ['letters of any case', ['read'], allow('DynamoDB:getitem')],
    ['a wildcard', ['read'], allow('dynamodb:Batch*, dynamodb:GetI*'), 'dynamodb:Batch*'],
    ['a wildcard of which something is needed', ['read'], allow('dynamodb:Get*'), 'dynamodb:Get* of dynamodb:GetItem'],
    ['another table', ['read'], `${allow('dynamodb:GetItem')}, ${allow('dynamodb:GetItem', '!GetAtt Others.Arn')}`, 'dynamodb:GetItem'],
    ['one resource too many', ['read'], allow('dynamodb:GetItem', '[!GetAtt Orders.Arn, !GetAtt Others.Arn]'), 'on ${s/Others.Arn}'],
    ['an ARN by its name is the same table', ['read'], allow('dynamodb:GetItem', "'arn:aws:dynamodb:*:*:table/orders'")],
    ['an action that nobody knows', ['read'], allow('dynamodb:GetItem, dynamodb:Frobnicate')],
    [
      'what is denied is not granted',
      ['read'],
      `${allow('dynamodb:GetItem')}, { Effect: Deny, Action: dynamodb:DeleteTable, Resource: '*' }`,
    ],
    ['a client that something unknown has', ['handed'], allow('dynamodb:GetItem'), 'dynamodb:GetItem ?'],
    ['code that is not there', ['read', 'nowhere'], allow('dynamodb:PutItem')],
  ]
  for (const [name, handlers, statements, ...expected] of table) test(name, () => assert.deepEqual(excess(handlers, statements), expected))
})

describe('needed and not granted', () => {
  const missing = (handlers: readonly string[], statements: string): readonly string[] =>
    missingIn(application(handlers, statements)).map(({ need }) => need.action)
  const table: readonly (readonly [name: string, handlers: readonly string[], statements: string, ...expected: readonly string[]])[] = [
    ['another action', ['read'], allow('dynamodb:PutItem'), 'dynamodb:GetItem'],
    ['another table', ['read'], allow('dynamodb:GetItem', '!GetAtt Others.Arn'), 'dynamodb:GetItem'],
    ['granted', ['read'], allow('dynamodb:GetItem')],
    ['granted by a wildcard', ['read'], allow('dynamodb:*', "'*'")],
    [
      'granted under a condition',
      ['read'],
      "{ Effect: Allow, Action: dynamodb:GetItem, Resource: '*', Condition: { StringEquals: { 'aws:RequestedRegion': eu-west-1 } } }",
    ],
    ['denied', ['read'], `${allow('dynamodb:*', "'*'")}, { Effect: Deny, Action: dynamodb:GetItem, Resource: '*' }`, 'dynamodb:GetItem'],
    ['a name that is imported may be the same', ['read'], allow('dynamodb:GetItem', '!ImportValue orders-arn')],
    ['nothing is granted here: the roles are elsewhere', ['read'], ''],
  ]
  for (const [name, handlers, statements, ...expected] of table) test(name, () => assert.deepEqual(missing(handlers, statements), expected))
})

test('the least policy names no wildcard action, and every statement has its reason', () => {
  const policies = leastPolicies(application(['read', 'write'], allow('dynamodb:*', "'*'")))
  assert.equal(policies.length, 2)
  for (const { statements } of policies)
    for (const { actions, needs, resources } of statements) {
      assert.ok(actions.every((action) => /^[a-z0-9-]+:\w+$/.test(action)))
      assert.ok(actions.every((action) => needs.some((need) => need.action === action)))
      assert.ok(resources.length > 0)
    }
})
