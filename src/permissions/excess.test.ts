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

interface Verdict {
  readonly what: string
  readonly parameters?: string
  readonly variables?: string
  readonly statement: string
  readonly code: string
  readonly more?: string
  /** Actions that are missing for certain, then those that are granted for nothing for certain. */
  readonly missing?: readonly string[]
  readonly unused?: readonly string[]
}

/** `s3:GetObject` on `arn:aws:s3:::mine/*`, in one statement. */
const on = (action: string, resource: string): string => `{ Effect: Allow, Action: ${action}, Resource: ${resource} }`
const here = (service: string, resource: string): string => `!Sub 'arn:aws:${service}:\${AWS::Region}:\${AWS::AccountId}:${resource}'`
const client = (service: string, call: string): string => `boto3.client('${service}').${call}`
const invokes = client('lambda', "invoke(FunctionName=os.environ['NAME'])")
const reads = (bucket: string): string => client('s3', `get_object(Bucket=${bucket}, Key='a')`)
const sends = (from: string): string => client('ses', `send_email(Source='${from}', Destination={}, Message={})`)
const disables = (more = ''): string => client('events', `disable_rule(Name='nightly'${more})`)

const verdicts: readonly Verdict[] = [
  { what: 'another partition', statement: on('s3:GetObject', "'arn:aws-us-gov:s3:::mine/*'"), code: reads("'mine'") },
  {
    what: 'another partition and another bucket',
    statement: on('s3:GetObject', "'arn:aws-cn:s3:::other/*'"),
    code: reads("'mine'"),
    missing: ['s3:GetObject'],
    unused: ['s3:GetObject'],
  },
  {
    what: 'a parameter that is empty by default, on both sides',
    parameters: "Target: { Type: String, Default: '' }",
    variables: 'NAME: !Ref Target',
    statement: on('lambda:InvokeFunction', '!Ref Target'),
    code: invokes,
  },
  {
    what: 'a parameter that is empty by default, in a name',
    parameters: "Target: { Type: String, Default: '' }",
    variables: 'NAME: fixed',
    statement: on('lambda:InvokeFunction', here('lambda', 'function:${Target}')),
    code: invokes,
  },
  {
    what: 'a list of resources that is empty by default',
    parameters: "Targets: { Type: String, Default: '' }",
    variables: 'NAME: fixed',
    statement: on('lambda:InvokeFunction', "!Split [',', !Ref Targets]"),
    code: invokes,
  },
  {
    what: 'an empty default does not grant another action',
    parameters: "Target: { Type: String, Default: '' }",
    variables: 'NAME: fixed',
    statement: on('lambda:GetFunction', '!Ref Target'),
    code: invokes,
    missing: ['lambda:InvokeFunction'],
    unused: ['lambda:GetFunction'],
  },
  { what: 'a rule of the default bus', statement: on('events:DisableRule', here('events', 'rule/nightly')), code: disables() },
  {
    what: 'a rule of the default bus, which is named',
    statement: on('events:DisableRule', here('events', 'rule/nightly')),
    code: disables(", EventBusName='default'"),
  },
  {
    what: 'a rule of another bus',
    statement: on('events:DisableRule', here('events', 'rule/orders/nightly')),
    code: disables(", EventBusName='orders'"),
  },
  {
    what: 'a rule of the default bus is none of another',
    statement: on('events:DisableRule', here('events', 'rule/nightly')),
    code: disables(", EventBusName='orders'"),
    missing: ['events:DisableRule'],
    unused: ['events:DisableRule'],
  },
  {
    what: 'another stage than the default',
    parameters: 'Stage: { Type: String, Default: dev }',
    statement: on('s3:GetObject', "!Sub 'arn:aws:s3:::files-${Stage}/*'"),
    code: reads("'files-prod'"),
  },
  {
    what: 'another name than that of the default stage',
    parameters: 'Stage: { Type: String, Default: dev }',
    statement: on('s3:GetObject', "!Sub 'arn:aws:s3:::files-${Stage}/*'"),
    code: reads("'photos-dev'"),
    missing: ['s3:GetObject'],
    unused: ['s3:GetObject'],
  },
  {
    what: 'any path of the control plane',
    statement: on('apigateway:GET', "!Sub 'arn:aws:apigateway:${AWS::Region}::/restapis/*'"),
    code: client('apigateway', "get_rest_api(restApiId=event['id'])"),
  },
  {
    what: 'another method of the control plane',
    statement: on('apigateway:POST', "!Sub 'arn:aws:apigateway:${AWS::Region}::/restapis/*'"),
    code: client('apigateway', "get_rest_api(restApiId=event['id'])"),
    missing: ['apigateway:GET'],
    unused: ['apigateway:POST'],
  },
  {
    what: 'a parameter that holds an ARN',
    parameters: 'TargetArn: { Type: String }',
    variables: 'NAME: !Ref TargetArn',
    statement: on('lambda:InvokeFunction', '!Ref TargetArn'),
    code: invokes,
  },
  {
    what: 'a session that may be of another role',
    statement: on('s3:GetObject', "'arn:aws:s3:::mine/*'"),
    code: `session(event.get('role')).client('guardduty').list_invitations()\n    ${reads("'mine'")}`,
  },
  { what: 'an address in a domain', statement: on('ses:SendEmail', here('ses', 'identity/example.org')), code: sends('me@example.org') },
  {
    what: 'an address in another domain',
    statement: on('ses:SendEmail', here('ses', 'identity/example.com')),
    code: sends('me@example.org'),
    missing: ['ses:SendEmail'],
    unused: ['ses:SendEmail'],
  },
  {
    what: 'a profile of models',
    statement: on('bedrock:InvokeModel', `[${here('bedrock', 'inference-profile/us.a.b')}, 'arn:aws:bedrock:*::foundation-model/a.b']`),
    code: client('bedrock-runtime', "invoke_model(modelId='us.a.b', body='')"),
  },
  {
    what: 'a table of a database',
    statement: on('timestream:WriteRecords', '!GetAtt Points.Arn'),
    variables: 'NAME: !Ref Series',
    code: client('timestream-write', "write_records(DatabaseName=os.environ['NAME'], TableName='points', Records=[])"),
    missing: ['timestream:DescribeEndpoints'],
    more: `
  Series: { Type: AWS::Timestream::Database }
  Points: { Type: AWS::Timestream::Table, Properties: { DatabaseName: !Ref Series } }`,
  },
  {
    what: 'what a nested stack hands out',
    statement: on('dynamodb:Scan', "!Join ['', [!GetAtt Nested.Outputs.TableArn, '*']]"),
    variables: 'NAME: !GetAtt Nested.Outputs.Table',
    code: client('dynamodb', "scan(TableName=os.environ['NAME'])"),
    more: `
  Nested: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: https://example.org/nested.yaml } }`,
  },
  {
    what: 'a statement of another deployment',
    parameters: 'Full: { Type: String, Default: "no" }',
    statement: `!If [IsFull, ${on('s3:GetObject', "'arn:aws:s3:::mine/*'")}, !Ref AWS::NoValue]`,
    code: reads("'mine'"),
    more: `
Conditions: { IsFull: !Equals [!Ref Full, "yes"] }`,
  },
  { what: 'a package that nobody knows', statement: on('bedrock:InvokeModel', "'*'"), code: 'agents.Agent()(event)' },
  { what: 'a plain package', statement: on('bedrock:InvokeModel', "'*'"), code: 'pendulum.today()', unused: ['bedrock:InvokeModel'] },
]

describe('what is not sure is not told', () => {
  for (const { what, parameters = '', variables = '', statement, code, more = '', missing = [], unused = [] } of verdicts)
    test(what, () => {
      const app = tracedApplication({
        'template.yaml': `Transform: AWS::Serverless-2016-10-31
Parameters: { Unused: { Type: String }, ${parameters} }
Resources:
  F:
    Type: AWS::Serverless::Function
    Properties:
      Handler: app.handler
      Runtime: python3.12
      CodeUri: .
      Environment: { Variables: { ${variables} } }
      Policies: [{ Statement: [${statement}, { Effect: Allow, Action: sts:AssumeRole, Resource: 'arn:aws:iam::*:role/guest' }] }]${more}
`,
        'app.py': `import os, boto3, agents, pendulum
def session(arn):
    if arn is None:
        return boto3.session.Session()
    c = boto3.client('sts').assume_role(RoleArn=arn, RoleSessionName='x')['Credentials']
    return boto3.session.Session(aws_access_key_id=c['AccessKeyId'], aws_secret_access_key=c['SecretAccessKey'], aws_session_token=c['SessionToken'])
def handler(event, context):
    ${code}
`,
      })
      assert.deepEqual(
        missingIn(app).map(({ need }) => need.action),
        missing,
      )
      const surely = excessOf(app).filter((one) => one.unknowns.length === 0)
      const actions = surely.flatMap((one) => one.actions.filter(({ used }) => used.length === 0).map(({ pattern }) => pattern))
      assert.deepEqual(
        actions.filter((action) => action !== 'sts:AssumeRole'),
        unused,
      )
      assert.deepEqual(
        surely.flatMap((one) => one.resources.map(showText)),
        [],
      )
    })
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
