import assert from 'node:assert/strict'
import { test } from 'node:test'
import { child, itemsOf } from '../../../document/node.ts'
import type { Node } from '../../../document/node.ts'
import { readService } from '../../service-for-tests.ts'
import { plain } from '../../../document/plain-for-tests.ts'
import type { Read } from '../../service-for-tests.ts'

/** The statements of a role: who wrote each, and its actions. */
function statements(read: Read, role: string): readonly string[] {
  const policy = itemsOf(child(read.resource(role).properties, 'Policies'))[0]
  return itemsOf(child(policy, 'PolicyDocument', 'Statement')).map((statement: Node) => {
    const by = statement.kind === 'map' && statement.origin?.kind === 'framework' ? 'framework' : 'team'
    return statement.kind === 'gap' ? `? ${statement.why}` : `${by}: ${[plain(child(statement, 'Action'))].flat().join(' ')}`
  })
}

const logs = ['framework: logs:CreateLogStream logs:CreateLogGroup logs:TagResource', 'framework: logs:PutLogEvents']
const ownLogs = 'framework: logs:CreateLogStream logs:CreateLogGroup logs:PutLogEvents'
const statement = (action: string): string => `{Effect: Allow, Action: ${action}, Resource: "*"}`
const hello = 'functions: {hello: {handler: h.a}}'

const shared: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
  ['nothing but logs', hello, logs],
  ['statements', `provider: {name: aws, iam: {role: {statements: [${statement('a:b')}]}}}\n${hello}`, [...logs, 'team: a:b']],
  ['statements in the old spelling', `provider: {name: aws, iamRoleStatements: [${statement('a:b')}]}\n${hello}`, [...logs, 'team: a:b']],
  [
    'statements made by code stay a mark',
    `provider: {name: aws, iamRoleStatements: "\${file(a.js)}"}\n${hello}`,
    [...logs, '? the file a.js does not exist'],
  ],
  [
    'one statement made by code',
    `provider: {name: aws, iamRoleStatements: [${statement('a:b')}, "\${file(a.js)}"]}\n${hello}`,
    [...logs, 'team: a:b', '? the file a.js does not exist'],
  ],
  [
    'what tracing takes, once',
    'provider: {name: aws, tracing: {lambda: true}}\nfunctions: {a: {handler: h.a}, b: {handler: h.b}}',
    [...logs, 'framework: xray:PutTraceSegments xray:PutTelemetryRecords'],
  ],
  [
    'what a queue takes',
    'functions: {a: {handler: h.a, events: [{sqs: "arn:aws:sqs:a:b:c"}]}}',
    [...logs, 'framework: sqs:ReceiveMessage sqs:DeleteMessage sqs:GetQueueAttributes'],
  ],
]

for (const [what, text, expected] of shared)
  test(`the shared role holds ${what}`, () => assert.deepEqual(statements(readService(text), 'IamRoleLambdaExecution'), expected))

test('the shared role stands at the statements, and is the team’s when they wrote any', () => {
  const text = `provider:\n  name: aws\n  iam:\n    role:\n      statements:\n        - ${statement('a:b')}\n${hello}`
  assert.deepEqual(readService(text).resource('IamRoleLambdaExecution').at, { file: 'serverless.yml', line: 6, column: 7 })
  assert.equal(readService(text).resource('IamRoleLambdaExecution').generated, false)
  assert.equal(readService(hello).resource('IamRoleLambdaExecution').generated, true)
})

test('managed policies, boundary, network and name', () => {
  const { properties } = readService(
    `provider: {name: aws, vpc: {securityGroupIds: [s], subnetIds: [n]}, iam: {role: {name: r, managedPolicies: [m], permissionsBoundary: b}}}\n${hello}`,
  )
  const role = properties('IamRoleLambdaExecution')
  assert.equal(role['RoleName'], 'r')
  assert.equal(role['PermissionsBoundary'], 'b')
  assert.deepEqual(role['ManagedPolicyArns'], [
    'm',
    { 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole']] },
  ])
})

const none: readonly (readonly [what: string, text: string])[] = [
  ['every function names one', 'functions: {a: {handler: h.a, role: X}, b: {handler: h.b, role: Y}}'],
  ['the provider names one', `provider: {name: aws, iam: {role: "arn:aws:iam::1:role/x"}}\n${hello}`],
  ['there is no function', 'functions: {}'],
]

for (const [what, text] of none) test(`no role is made where ${what}`, () => assert.ok(!readService(text).has('IamRoleLambdaExecution')))

test('custom names are logged under them', () => {
  const { properties } = readService('functions: {a: {handler: h.a, name: other}}')
  assert.match(JSON.stringify(properties('IamRoleLambdaExecution')['Policies']), /log-group:\/aws\/lambda\/other:\*"/)
})

const plugin = 'plugins: [serverless-iam-roles-per-function]\n'
const provider = `provider: {name: aws, iam: {role: {statements: [${statement('p:p')}]}}}\n`
const own = (more: string): string =>
  `functions: {hello: {handler: h.a, iamRoleStatements: [${statement('a:b')}]${more}}, other: {handler: h.b}}`

const ofOne: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
  ['by the plugin', plugin + provider + own(''), [ownLogs, 'team: a:b']],
  ['by framework 4', provider + own(''), [ownLogs, 'team: a:b']],
  [
    'in the spelling of framework 4',
    `${provider}functions: {hello: {handler: h.a, iam: {role: {statements: [${statement('c:d')}]}}}}`,
    [ownLogs, 'team: c:d'],
  ],
  ['inheriting', plugin + provider + own(', iamRoleStatementsInherit: true'), [ownLogs, 'team: p:p', 'team: a:b']],
  [
    'inheriting by default',
    `${plugin}${provider}custom: {serverless-iam-roles-per-function: {defaultInherit: true}}\n${own('')}`,
    [ownLogs, 'team: p:p', 'team: a:b'],
  ],
  [
    'inheriting in framework 4',
    `${provider}functions: {hello: {handler: h.a, iam: {inheritStatements: true, role: {statements: [${statement('c:d')}]}}}}`,
    [ownLogs, 'team: p:p', 'team: c:d'],
  ],
  [
    'of every function',
    `provider: {name: aws, iam: {role: {mode: perFunction, statements: [${statement('p:p')}]}}}\n${hello}`,
    [ownLogs, 'team: p:p'],
  ],
  [
    'inheriting or not is not known',
    `${plugin}${provider}${own(', iamRoleStatementsInherit: "${file(a.js)}"')}`,
    [ownLogs, '? whether the statements of the provider are inherited is not known', 'team: a:b'],
  ],
  [
    'and its queue',
    `${plugin}functions: {hello: {handler: h.a, iamRoleStatements: [], tracing: true, events: [{sqs: "arn:aws:sqs:a:b:c"}]}}`,
    [ownLogs, 'framework: sqs:ReceiveMessage sqs:DeleteMessage sqs:GetQueueAttributes'],
  ],
]

for (const [what, text, expected] of ofOne)
  test(`a role of one function, ${what}`, () => {
    const read = readService(text)
    assert.deepEqual(statements(read, 'HelloIamRoleLambdaExecution'), expected)
    assert.deepEqual(read.properties('HelloLambdaFunction')['Role'], { 'Fn::GetAtt': ['HelloIamRoleLambdaExecution', 'Arn'] })
  })

test('framework 3 without the plugin does not read the statements of a function', () => {
  const { has, unread } = readService(`frameworkVersion: "3"\n${own('')}`)
  assert.ok(!has('HelloIamRoleLambdaExecution'))
  assert.deepEqual(
    unread.map(({ reason }) => reason),
    ['unknown-construct'],
  )
})

test('the scheduler may take the role, too', () => {
  const { properties } = readService('functions: {a: {handler: h.a, events: [{schedule: {rate: [rate(1 hour)], method: scheduler}}]}}')
  assert.match(
    JSON.stringify(properties('IamRoleLambdaExecution')['AssumeRolePolicyDocument']),
    /"lambda.amazonaws.com","scheduler.amazonaws.com"/,
  )
})
