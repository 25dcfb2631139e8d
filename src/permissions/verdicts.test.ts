import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { showText } from '../model/text.ts'
import { excessOf } from './excess.ts'
import { missingIn } from './missing.ts'
import { tracedApplication } from './traced-for-tests.ts'

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
    what: 'a default that is no ARN',
    parameters: 'Target: { Type: String, Default: Target }',
    variables: 'NAME: fixed',
    statement: on('lambda:InvokeFunction', '!Ref Target'),
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
  {
    what: 'a statement of another deployment of a nested stack, and one that no deployment has',
    parameters: 'Full: { Type: String, Default: "no" }',
    statement: on('s3:GetObject', "'arn:aws:s3:::mine/*'"),
    code: reads("'mine'"),
    more: `
  Nested: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ./nested.yaml, Parameters: { Full: !Ref Full, Never: "no" } } }`,
    unused: ['s3:DeleteObject'],
  },
  {
    what: 'a bucket that is made private, and a set of addresses by its scope',
    statement: `${on('s3:CreateBucket', "'*'")}, ${on('wafv2:GetIPSet', here('wafv2', 'regional/ipset/blocked/*'))}`,
    code: `${client('s3', "create_bucket(Bucket='mine', ACL='private')")}
    ${client('wafv2', "get_ip_set(Name='blocked', Scope='REGIONAL', Id=event['id'])")}`,
  },
  { what: 'a package that nobody knows', statement: on('bedrock:InvokeModel', "'*'"), code: 'agents.Agent()(event)' },
  { what: 'a plain package', statement: on('bedrock:InvokeModel', "'*'"), code: 'pendulum.today()', unused: ['bedrock:InvokeModel'] },
]

const nested = `Transform: AWS::Serverless-2016-10-31
Parameters: { Full: { Type: String }, Never: { Type: String } }
Conditions: { IsFull: !Equals [!Ref Full, "yes"], IsNever: !Equals [!Ref Never, "yes"] }
Resources:
  G:
    Type: AWS::Serverless::Function
    Properties:
      Handler: inner.handler
      Runtime: python3.12
      CodeUri: .
      Policies:
        - Statement:
            - { Effect: Allow, Action: s3:DeleteObject, Resource: 'arn:aws:s3:::elsewhere/*' }
            - !If [IsFull, { Effect: Allow, Action: s3:GetObject, Resource: 'arn:aws:s3:::mine/*' }, !Ref AWS::NoValue]
            - !If [IsNever, { Effect: Allow, Action: s3:PutObject, Resource: '*' }, !Ref AWS::NoValue]
`

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
        ...(more.includes('./nested.yaml') ? { 'nested.yaml': nested } : {}),
        'inner.py': "import boto3\ndef handler(event, context):\n    boto3.client('s3').get_object(Bucket='mine', Key='a')\n",
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
