import assert from 'node:assert/strict'
import { test } from 'node:test'
import { entriesOf } from '../../document/node.ts'
import { readService } from '../service-for-tests.ts'
import { plain } from '../../document/plain-for-tests.ts'

const hello = 'functions: {hello: {handler: h.a, timeout: 5}}\n'

test('resources of one map', () => {
  const { properties, resource } = readService(
    'resources:\n  Resources:\n    Table:\n      Type: AWS::DynamoDB::Table\n      DeletionPolicy: Retain\n      Condition: IsProd\n      Properties: {TableName: "${self:service}-t"}\n',
  )
  assert.deepEqual(properties('Table'), { TableName: 'shop-t' })
  assert.deepEqual(
    [resource('Table').at.line, resource('Table').condition, plain(resource('Table').deletionPolicy)],
    [7, 'IsProd', 'Retain'],
  )
})

test('resources of a list, of files and of lists in files', () => {
  const { resource, has, templates } = readService(
    'resources:\n  - Resources: {A: {Type: T}}\n  - ${file(b.yml)}\n  - ${file(c.json)}\n  - Outputs: {O: {Value: 1}}\n    Parameters: {P: {Type: String}}\n    Conditions: {C: !Equals [a, a]}\n    Mappings: {M: {x: {y: 1}}}\n',
    { 'b.yml': 'Resources:\n  B: {Type: T}\n', 'c.json': '[{"Resources": {"C": {"Type": "T"}}}]' },
  )
  assert.ok(has('A') && has('C'))
  assert.deepEqual(resource('B').at, { file: 'b.yml', line: 2, column: 3 })
  const [template] = templates
  assert.ok(template !== undefined)
  assert.ok(template.outputs.has('O') && template.parameters.has('P') && template.conditions.has('C'))
  assert.deepEqual(
    entriesOf(template.mappings).map(([name]) => name),
    ['M'],
  )
})

test('sections by file', () => {
  assert.ok(readService('resources: {Resources: "${file(r.yml)}"}', { 'r.yml': 'A: {Type: T}' }).has('A'))
  assert.ok(readService('resources: {Resources: ["${file(r.yml)}"]}', { 'r.yml': 'A: {Type: T}' }).has('A'))
})

test('a resource of the framework is merged with what the team writes, deeply', () => {
  const { properties, resource } = readService(
    `${hello}resources:\n  Resources:\n    HelloLambdaFunction:\n      Properties: {MemorySize: 9, Environment: {Variables: {A: b}}}\n    HelloLogGroup:\n      Properties: {RetentionInDays: 3}\n`,
  )
  assert.deepEqual(
    [
      properties('HelloLambdaFunction')['MemorySize'],
      properties('HelloLambdaFunction')['Timeout'],
      properties('HelloLambdaFunction')['Environment'],
    ],
    [9, 5, { Variables: { A: 'b' } }],
  )
  assert.deepEqual([resource('HelloLambdaFunction').type, resource('HelloLambdaFunction').at.line], ['AWS::Lambda::Function', 5])
  assert.deepEqual(properties('HelloLogGroup'), { LogGroupName: '/aws/lambda/shop-dev-hello', RetentionInDays: 3 })
  assert.deepEqual([resource('HelloLogGroup').generated, resource('HelloLogGroup').at.line], [undefined, 10])
})

test('extensions replace single properties', () => {
  const { properties } = readService(
    `${hello}resources:\n  extensions:\n    IamRoleLambdaExecution:\n      Properties: {Policies: []}\n    Nothing: {Properties: {}}\n`,
  )
  assert.deepEqual(properties('IamRoleLambdaExecution')['Policies'], [])
  assert.equal(properties('IamRoleLambdaExecution')['Path'], '/')
})

const reports: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
  ['a resource without a type', 'resources: {Resources: {A: {Properties: {}}}}', ['invalid']],
  ['a loop', 'resources: {Resources: {"Fn::ForEach::X": [a, [b], {}]}}', ['unknown-construct']],
  ['an extension of nothing', 'resources: {extensions: {A: {Properties: {}}}}', ['invalid']],
  ['a file that is missing', 'resources: ["${file(a.yml)}"]', ['missing-file']],
]

for (const [what, text, expected] of reports)
  test(`reports ${what}`, () =>
    assert.deepEqual(
      readService(text).unread.map(({ reason }) => reason),
      expected,
    ))

const buckets: readonly (readonly [what: string, provider: string, made: boolean, protectedByPolicy: boolean])[] = [
  ['by default', '{name: aws}', true, true],
  ['given by name', '{name: aws, deploymentBucket: mine}', false, false],
  ['given in a map', '{name: aws, deploymentBucket: {name: mine}}', false, false],
  ['with settings', '{name: aws, deploymentBucket: {blockPublicAccess: true, skipPolicySetup: true}}', true, false],
]

for (const [what, provider, made, protectedByPolicy] of buckets)
  test(`deployment bucket ${what}`, () => {
    const { has } = readService(`provider: ${provider}\n${hello}`)
    assert.deepEqual([has('ServerlessDeploymentBucket'), has('ServerlessDeploymentBucketPolicy')], [made, protectedByPolicy])
  })
