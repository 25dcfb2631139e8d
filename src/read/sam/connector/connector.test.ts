import assert from 'node:assert/strict'
import { test } from 'node:test'
import { itemsOf } from '../../document/node.ts'
import { expanded, indented } from '../expansion-for-tests.ts'
import type { Expanded } from '../expansion-for-tests.ts'

const others = `
Fn: {Type: AWS::Serverless::Function}
Other: {Type: AWS::Serverless::Function}
Table: {Type: AWS::Serverless::SimpleTable}
Bucket: {Type: AWS::S3::Bucket}
Topic: {Type: AWS::SNS::Topic}
Queue: {Type: AWS::SQS::Queue}
Flow: {Type: AWS::Serverless::StateMachine, Properties: {Definition: {}}}
Choice: {Type: AWS::Serverless::Function, Properties: {Role: !If [A, !GetAtt R1.Arn, arn:aws:iam::123456789012:role/x/r2]}}
Web: {Type: AWS::Serverless::Api, Properties: {StageName: s}}
`

/** A connector `Link` on line 2. */
function linked(properties: string, more = ''): Expanded {
  return expanded(
    `Resources:\n  Link:\n    Type: AWS::Serverless::Connector\n${more}    Properties:\n${indented(6, properties)}\n${indented(2, others)}`,
  )
}

interface Policy {
  readonly PolicyDocument: {
    readonly Statement: readonly { readonly Effect: string; readonly Action: readonly string[]; readonly Resource: unknown }[]
  }
  readonly Roles?: readonly unknown[]
}

test('a function reads a table: a policy of its role, with where it comes from', () => {
  const read = linked('Source: {Id: Fn}\nDestination: {Id: Table}\nPermissions: [Read]')
  const { PolicyDocument, Roles } = read.value('LinkPolicy') as Policy
  assert.deepEqual(Roles, [{ Ref: 'FnRole' }])
  assert.equal(read.resource('LinkPolicy').type, 'AWS::IAM::ManagedPolicy')
  const actions = PolicyDocument.Statement.flatMap(({ Action }) => Action)
  assert.ok(actions.includes('dynamodb:GetItem') && !actions.includes('dynamodb:PutItem'), actions.join())
  assert.match(JSON.stringify(PolicyDocument), /\{"Fn::GetAtt":\["Table","Arn"\]\}/)
  const [statement] = itemsOf(read.node('LinkPolicy', 'PolicyDocument', 'Statement'))
  assert.deepEqual(statement?.kind === 'map' ? statement.origin : undefined, { kind: 'connector' })
  assert.equal(read.line('LinkPolicy'), 2)
  assert.ok(!read.template.resources.has('Link'))
  assert.deepEqual(read.reports, [])
})

test('a topic sends to a queue, a bucket and an API call a function', () => {
  const queue = linked('Source: {Id: Topic}\nDestination: {Id: Queue}\nPermissions: Write')
  assert.deepEqual(queue.value('LinkQueuePolicy', 'Queues'), [{ Ref: 'Queue' }])
  assert.deepEqual(queue.value('LinkQueuePolicy', 'PolicyDocument', 'Statement'), [
    {
      Effect: 'Allow',
      Action: ['sqs:SendMessage'],
      Resource: [{ 'Fn::GetAtt': ['Queue', 'Arn'] }],
      Principal: { Service: 'sns.amazonaws.com' },
      Condition: { ArnEquals: { 'aws:SourceArn': { Ref: 'Topic' } } },
    },
  ])
  const bucket = linked('Source: {Id: Bucket}\nDestination: {Id: Fn}\nPermissions: [Write]')
  assert.equal(bucket.value('LinkWriteLambdaPermission', 'Principal'), 's3.amazonaws.com')
  assert.deepEqual(bucket.value('LinkWriteLambdaPermission', 'FunctionName'), { 'Fn::GetAtt': ['Fn', 'Arn'] })
  const web = linked('Source: {Id: Web, Qualifier: GET/orders}\nDestination: {Id: Fn}\nPermissions: [Write]')
  assert.match(JSON.stringify(web.value('LinkWriteLambdaPermission', 'SourceArn')), /GET\/orders/)
})

test('several destinations, each with its own policy', () => {
  const read = linked('Source: {Id: Fn}\nDestination: [{Id: Table}, {Id: Queue}]\nPermissions: [Write]')
  assert.match(JSON.stringify(read.value('LinkPolicyDestination0')), /dynamodb:PutItem/)
  assert.match(JSON.stringify(read.value('LinkPolicyDestination1')), /sqs:SendMessage/)
})

test('ends that are written out', () => {
  const read = linked(
    'Source: {Type: AWS::Lambda::Function, RoleName: r}\nDestination: {Type: AWS::SNS::Topic, Arn: arn:t}\nPermissions: [Write]',
  )
  assert.deepEqual(read.value('LinkPolicy', 'Roles'), ['r'])
  assert.match(JSON.stringify(read.value('LinkPolicy')), /"arn:t"/)
})

test('a function with one of two roles', () => {
  const read = linked('Source: {Id: Choice}\nDestination: {Id: Bucket}\nPermissions: [Read]')
  assert.deepEqual(read.value('LinkPolicy', 'Roles'), [{ Ref: 'R1' }, 'r2'])
})

test('a connector exists under its condition', () => {
  assert.equal(
    linked('Source: {Id: Fn}\nDestination: {Id: Table}\nPermissions: [Read]', '    Condition: A\n').resource('LinkPolicy').condition,
    'A',
  )
})

test('connectors inside of a resource have it as their source', () => {
  const connectors = '    Connectors:\n      ToTable:\n        Properties: {Destination: {Id: Table}, Permissions: [Read, Write]}\n'
  const read = expanded(`Resources:\n  Main:\n    Type: AWS::Serverless::Function\n${connectors}${indented(2, others)}`)
  assert.deepEqual(read.value('MainToTablePolicy', 'Roles'), [{ Ref: 'MainRole' }])
  assert.equal(read.line('MainToTablePolicy'), 5)
  assert.deepEqual(read.reports, [])
})

const troubles: readonly (readonly [what: string, properties: string, reports: readonly string[]])[] = [
  ['no source', 'Destination: {Id: Table}\nPermissions: [Read]', ['invalid 2']],
  ['no destination', 'Source: {Id: Fn}\nPermissions: [Read]', ['invalid 2']],
  ['no permissions', 'Source: {Id: Fn}\nDestination: {Id: Table}', ['invalid 2']],
  ['a source that is nowhere', 'Source: {Id: Ghost}\nDestination: {Id: Table}\nPermissions: [Read]', ['invalid 5']],
  ['a destination that is nowhere', 'Source: {Id: Fn}\nDestination: {Id: Ghost}\nPermissions: [Read]', ['invalid 6']],
  ['a destination that is text', 'Source: {Id: Fn}\nDestination: Table\nPermissions: [Read]', ['invalid 6']],
  ['a permission that there is not', 'Source: {Id: Fn}\nDestination: {Id: Table}\nPermissions: [Delete]', ['invalid 7']],
  ['a permission that there is not between the two', 'Source: {Id: Bucket}\nDestination: {Id: Fn}\nPermissions: [Read]', ['invalid 2']],
  ['two that are not joined', 'Source: {Id: Queue}\nDestination: {Id: Bucket}\nPermissions: [Read]', ['unknown-construct 2']],
  [
    'a source without a role',
    'Source: {Type: AWS::Lambda::Function}\nDestination: {Id: Table}\nPermissions: [Read]',
    ['unresolved-variable 2'],
  ],
]

for (const [what, properties, reports] of troubles)
  test(`a connector with ${what}`, () => {
    assert.deepEqual(linked(properties).reports, reports)
  })
