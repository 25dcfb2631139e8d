import assert from 'node:assert/strict'
import { test } from 'node:test'
import { policyTemplates } from './policy-templates.ts'

const action = /^[a-z0-9-]+:[A-Za-z*]+$/
const pseudo = new Set(['AWS::Partition', 'AWS::Region', 'AWS::AccountId'])

test('there are 81 policy templates', () => {
  assert.equal(policyTemplates.size, 81)
})

test('every action is well formed and stands once in its grant', () => {
  for (const [name, { grants }] of policyTemplates) {
    assert.ok(grants.length > 0, name)
    for (const { actions } of grants) {
      for (const each of actions) assert.match(each, action, name)
      assert.equal(new Set(actions).size, actions.length, name)
    }
  }
})

test('every variable is declared and every parameter is used', () => {
  for (const [name, { parameters, grants }] of policyTemplates) {
    const variables = [...JSON.stringify(grants).matchAll(/\$\{([^}]+)\}/g)].flatMap(([, variable = '']) =>
      pseudo.has(variable) ? [] : [variable],
    )
    assert.deepEqual(new Set(variables), new Set(parameters), name)
  }
})

test('every resource is a star, a whole parameter or an ARN', () => {
  for (const [name, { grants }] of policyTemplates) {
    for (const resource of grants.flatMap((grant) => grant.resources)) {
      assert.match(resource, /^(\*|\$\{\w+\}|arn:\$\{AWS::Partition\}:[a-z0-9-]+:[^\s]*:[^\s]+)$/, name)
    }
  }
})

test('some well-known templates grant what the documentation of SAM says', () => {
  assert.deepEqual(policyTemplates.get('DynamoDBWritePolicy'), {
    parameters: ['TableName'],
    grants: [
      {
        actions: ['dynamodb:BatchWriteItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'],
        resources: [
          'arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}',
          'arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}/index/*',
        ],
      },
    ],
  })
  assert.deepEqual(policyTemplates.get('TextractPolicy')?.grants, [{ actions: ['textract:*'], resources: ['*'] }])
})

test('24 grants are on every resource', () => {
  const wide = [...policyTemplates.values()].flatMap((template) => template.grants).filter((grant) => grant.resources.includes('*'))
  assert.equal(wide.length, 24)
})

test('a hostile name finds nothing', () => {
  for (const name of ['__proto__', 'constructor', 'toString']) assert.equal(policyTemplates.get(name), undefined)
})
