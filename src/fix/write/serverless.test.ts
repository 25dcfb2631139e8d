import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { rolesIn } from './roles-for-tests.ts'
import type { TestNeeds } from './roles-for-tests.ts'

const service = (head: string, functions = ''): string => `# the shop
service: shop
${head}
provider:
  name: aws   # here
  runtime: nodejs22.x
  iam:
    role:
      statements:
        - Effect: Allow # too much
          Action: '*'
          Resource: '*'

functions:
  # takes orders
  take-orders:
    handler: orders.handler
    events:
      - sqs: {arn: !GetAtt Jobs.Arn}

  report:
    handler: 'report.handler' # weekly
    role: ReportRole
${functions}
resources:
  Resources:
    Orders:
      Type: AWS::DynamoDB::Table
      Properties:
        TableName: orders-\${sls:stage}
    Jobs:
      Type: AWS::SQS::Queue
    ReportRole:
      Type: AWS::IAM::Role
      Properties:
        AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: sts:AssumeRole}]}
        ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess']
`
const needs: TestNeeds = {
  'take-orders': ['dynamodb:PutItem Orders', 'sqs:ReceiveMessage Jobs', 's3:GetObject arn:aws:s3:::files-dev/*'],
  report: ['dynamodb:Scan Orders', 'logs:PutLogEvents arn:aws:logs:eu-west-1:1:log-group:/x:*'],
}
const plugin = 'plugins:\n  - serverless-iam-roles-per-function'

describe('a service with the plugin for roles of single functions', () => {
  const { texts, left, notes, again } = rolesIn({ 'serverless.yml': service(plugin) }, needs)
  const text = texts.get('serverless.yml') ?? ''
  test('gets statements for each, and loses those for all', () => {
    assert.equal(
      text,
      `# the shop
service: shop
${plugin}
provider:
  name: aws   # here
  runtime: nodejs22.x

functions:
  # takes orders
  take-orders:
    handler: orders.handler
    events:
      - sqs: {arn: !GetAtt Jobs.Arn}
    iamRoleStatements:
      - Effect: Allow
        Action:
          - dynamodb:PutItem
        Resource: !GetAtt Orders.Arn
      - Effect: Allow
        Action:
          - s3:GetObject
        Resource: arn:aws:s3:::files-\${sls:stage}/*

  report:
    handler: 'report.handler' # weekly
    iamRoleStatements:
      - Effect: Allow
        Action:
          - dynamodb:Scan
        Resource: !GetAtt Orders.Arn
      - Effect: Allow
        Action:
          - logs:PutLogEvents
        Resource: arn:aws:logs:eu-west-1:1:log-group:/x:*

resources:
  Resources:
    Orders:
      Type: AWS::DynamoDB::Table
      Properties:
        TableName: orders-\${sls:stage}
    Jobs:
      Type: AWS::SQS::Queue
`,
    )
    assert.deepEqual([left, notes], [[], []])
  })
  test('once', () => assert.equal(again().texts.get('serverless.yml'), text))
  test('does not inherit', () => {
    const inheriting = `${plugin}\ncustom:\n  serverless-iam-roles-per-function:\n    defaultInherit: true`
    const made = rolesIn({ 'serverless.yml': service(inheriting) }, needs).texts.get('serverless.yml') ?? ''
    assert.equal(made.match(/iamRoleStatementsInherit: false/g)?.length, 2)
  })
  test('keeps the statements for all while somebody lives by them', () => {
    const some = rolesIn({ 'serverless.yml': service(plugin) }, { ...needs, 'take-orders': 'unknown' })
    assert.match(some.texts.get('serverless.yml') ?? '', /Effect: Allow # too much/)
    assert.deepEqual(some.notes, ['the statements for all functions stay for take-orders'])
  })
})

describe('a service of framework 4', () => {
  test('has the statements where the framework reads them', () => {
    const { texts, again, left } = rolesIn({ 'serverless.yml': service("frameworkVersion: '4'") }, needs)
    const text = texts.get('serverless.yml') ?? ''
    assert.match(text, / {4}iam:\n {6}role:\n {8}statements:\n {10}- Effect: Allow\n {12}Action:\n {14}- dynamodb:Scan\n/)
    assert.ok(!text.includes('too much'))
    assert.ok(!text.includes('ReportRole'))
    assert.deepEqual(left, [])
    assert.equal(again().texts.get('serverless.yml'), text)
  })
})

describe('a service of framework 3 without the plugin', () => {
  const { texts, again, left, notes, after } = rolesIn({ 'serverless.yml': service("frameworkVersion: '3'") }, needs)
  const text = texts.get('serverless.yml') ?? ''
  test('has a role for each as a resource, with all that it needs', () => {
    assert.match(text, / {4}handler: orders\.handler\n {4}role: TakeDashordersRole\n/)
    assert.match(text, / {4}TakeDashordersRole:\n {6}Type: AWS::IAM::Role\n/)
    assert.match(text, /- sqs:ReceiveMessage\n/)
    assert.ok(!text.includes('too much'))
    assert.deepEqual([left, notes], [[], []])
    assert.ok(after.roles.some(({ id }) => id.endsWith('/TakeDashordersRole')))
  })
  test('rewrites the role that one function has already', () => {
    assert.match(text, /role: ReportRole\n/)
    assert.match(text, /PolicyName: ReportRole\n/)
    assert.ok(!text.includes('AdministratorAccess'))
  })
  test('once', () => assert.equal(again().texts.get('serverless.yml'), text))
  test('in a list of resources', () => {
    const list = service("frameworkVersion: '3'").replace(
      'resources:\n  Resources:\n',
      'resources:\n- ${file(other.yml)}\n- Outputs: {}\n- Resources:\n',
    )
    const made = rolesIn({ 'serverless.yml': list, 'other.yml': 'Outputs: {A: {Value: b}}\n' }, needs).texts.get('serverless.yml') ?? ''
    assert.match(made, /\n {4}TakeDashordersRole:\n/)
  })
})

const elsewhere = (head: string): string =>
  `service: shop\n${head}\nprovider: {name: aws, runtime: nodejs22.x}\nfunctions: \${file(functions.yml)}\n`
const functionsFile = '# functions\nhello:\n  handler: a.b # one\n'

const left: readonly (readonly [what: string, files: Readonly<Record<string, string>>, needs: TestNeeds, says: RegExp])[] = [
  [
    'a role from outside',
    { 'serverless.yml': service(plugin).replace('role: ReportRole', 'role: arn:aws:iam::1:role/x') },
    { report: [] },
    /given from outside/,
  ],
  [
    'a role for all from outside',
    { 'serverless.yml': service(plugin).replace(/ {2}iam:\n[^]*?\n\n/, '  iam: {role: "arn:aws:iam::1:role/x"}\n\n') },
    { 'take-orders': [] },
    /given by the provider/,
  ],
  [
    'code',
    { 'serverless.ts': 'export default { service: "x", provider: { name: "aws" }, functions: { hello: { handler: "a.b" } } }' },
    { hello: ['s3:GetObject arn:aws:s3:::x/*'] },
    /cannot be edited/,
  ],
  [
    'functions in a file that two services include',
    {
      'a/serverless.yml': elsewhere(plugin).replace('functions.yml', '../functions.yml'),
      'b/serverless.yml': elsewhere(plugin).replace('shop', 'mart').replace('functions.yml', '../functions.yml'),
      'functions.yml': functionsFile,
    },
    { hello: ['s3:GetObject arn:aws:s3:::x/*'] },
    /functions\.yml is (?:included in 2 places|not)/,
  ],
]

describe('a function of a service keeps its role with', () => {
  for (const [what, files, wanted, says] of left)
    test(what, () => {
      const made = rolesIn(files, wanted)
      for (const [file, text] of Object.entries(files)) assert.equal(made.texts.get(file), text)
      if (made.before.functions.length > 0) assert.match(made.left.join(), says)
    })
})

test('a role that holds nothing by the team is not split into many that hold the same', () => {
  const files = {
    'serverless.yml': `service: shop\nframeworkVersion: '3'\nprovider: {name: aws, runtime: nodejs22.x}\nfunctions:\n  a: {handler: a.b}\n  c: {handler: c.d}\n`,
  }
  const made = rolesIn(files, { a: [], c: [] })
  assert.deepEqual([made.written, made.left, made.texts.get('serverless.yml')], [[], [], files['serverless.yml']])
  assert.equal(rolesIn(files, { a: [], c: ['s3:GetObject arn:aws:s3:::x/*'] }).written.length, 1)
})

test('functions in a file of their own are written there', () => {
  const made = rolesIn(
    { 'serverless.yml': elsewhere(plugin), 'functions.yml': functionsFile },
    { hello: ['s3:GetObject arn:aws:s3:::x/*'] },
  )
  assert.equal(
    made.texts.get('functions.yml'),
    `${functionsFile}  iamRoleStatements:\n    - Effect: Allow\n      Action:\n        - s3:GetObject\n      Resource: arn:aws:s3:::x/*\n`,
  )
})
