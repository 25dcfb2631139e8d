import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { rolesIn } from './roles-for-tests.ts'
import type { TestNeeds } from './roles-for-tests.ts'

const sam = `AWSTemplateFormatVersion: '2010-09-09'
Transform: AWS::Serverless-2016-10-31   # keep

Globals:
  Function:
    Runtime: nodejs22.x  # all of them

Resources:
  # ---- functions
  OrdersFunction: # takes orders
    Type: AWS::Serverless::Function
    Properties:
      Handler: orders.handler
      Role: !GetAtt SharedRole.Arn   # one for all
      Events:
        Queue:
          Type: SQS
          Properties: {Queue: !GetAtt Jobs.Arn}

  ReportFunction:
    Type: AWS::Serverless::Function
    Properties:
      Handler: "report.handler"
      # too much
      Policies:
        - AmazonDynamoDBFullAccess
        - S3CrudPolicy:
            BucketName: !Ref Files

  SharedRole:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: sts:AssumeRole}]
      PermissionsBoundary: arn:aws:iam::111122223333:policy/edge
      ManagedPolicyArns: [arn:aws:iam::aws:policy/AdministratorAccess]

  # ---- data
  Orders:
    Type: AWS::Serverless::SimpleTable
  Jobs:
    Type: AWS::SQS::Queue
  Topic: {Type: AWS::SNS::Topic}
  Files:
    Type: AWS::S3::Bucket # files
`

const needs: TestNeeds = {
  OrdersFunction: [
    'dynamodb:PutItem Orders',
    'sqs:ReceiveMessage Jobs',
    'sns:Publish Topic',
    'logs:PutLogEvents arn:aws:logs:eu-west-1:1:log-group:x:*',
  ],
  ReportFunction: ['dynamodb:Query Orders/index/*', 's3:GetObject Files/*'],
}

const samAfter = `AWSTemplateFormatVersion: '2010-09-09'
Transform: AWS::Serverless-2016-10-31   # keep

Globals:
  Function:
    Runtime: nodejs22.x  # all of them

Resources:
  # ---- functions
  OrdersFunction: # takes orders
    Type: AWS::Serverless::Function
    Properties:
      Handler: orders.handler
      Policies:
        - Version: '2012-10-17'
          Statement:
            - Effect: Allow
              Action:
                - dynamodb:PutItem
              Resource: !GetAtt Orders.Arn
            - Effect: Allow
              Action:
                - sns:Publish
              Resource: !Ref Topic
      Events:
        Queue:
          Type: SQS
          Properties: {Queue: !GetAtt Jobs.Arn}
      PermissionsBoundary: arn:aws:iam::111122223333:policy/edge

  ReportFunction:
    Type: AWS::Serverless::Function
    Properties:
      Handler: "report.handler"
      # too much
      Policies:
        - Version: '2012-10-17'
          Statement:
            - Effect: Allow
              Action:
                - dynamodb:Query
              Resource: !Sub \${Orders.Arn}/index/*
            - Effect: Allow
              Action:
                - s3:GetObject
              Resource: !Sub \${Files.Arn}/*

  # ---- data
  Orders:
    Type: AWS::Serverless::SimpleTable
  Jobs:
    Type: AWS::SQS::Queue
  Topic: {Type: AWS::SNS::Topic}
  Files:
    Type: AWS::S3::Bucket # files
`

const changed = (text: string, ...pairs: readonly (readonly [string, string])[]): string =>
  pairs.reduce((all, [from, to]) => {
    assert.ok(all.includes(from), from)
    return all.replace(from, to)
  }, text)

describe('a SAM template', () => {
  test('gets a role for each function; what SAM adds is not written, and the shared role goes', () => {
    const { texts, written, left, notes, again } = rolesIn({ 'template.yaml': sam }, needs)
    assert.equal(texts.get('template.yaml'), samAfter)
    assert.deepEqual([left, notes], [[], []])
    assert.equal(written.length, 2)
    assert.equal(again().texts.get('template.yaml'), samAfter)
  })
  test('with Windows line ends', () => {
    const { texts } = rolesIn({ 'template.yaml': sam.replaceAll('\n', '\r\n') }, needs)
    assert.equal(texts.get('template.yaml'), samAfter.replaceAll('\n', '\r\n'))
  })
  test('keeps the shared role for whoever else has it', () => {
    const { texts, notes } = rolesIn({ 'template.yaml': `${sam}Outputs:\n  Role: {Value: !GetAtt SharedRole.Arn}\n` }, needs)
    assert.ok(texts.get('template.yaml')?.includes('  SharedRole:\n'))
    assert.deepEqual(notes, ['SharedRole stays, because it is used here too'])
  })
  test('a function whose needs are not known keeps its role, and so the role stays', () => {
    const { texts, left, written } = rolesIn({ 'template.yaml': sam }, { ...needs, OrdersFunction: 'unknown' })
    assert.match(texts.get('template.yaml') ?? '', /Role: !GetAtt SharedRole\.Arn {3}# one for all/)
    assert.match(left.join(), /OrdersFunction: what it needs is not known whole: the code was not followed/)
    assert.equal(written.length, 1)
  })
  test('what waited for the shared role waits no more', () => {
    const waiting = changed(sam, ['    Type: AWS::SQS::Queue\n', '    Type: AWS::SQS::Queue\n    DependsOn: [SharedRole, Topic]\n'])
    const text = rolesIn({ 'template.yaml': waiting }, needs).texts.get('template.yaml') ?? ''
    assert.ok(text.includes('    DependsOn: [Topic]\n'))
    assert.ok(!text.includes('SharedRole'))
  })
  test('who else may assume the shared role may assume the new one', () => {
    const edge = changed(sam, ['{Service: lambda.amazonaws.com}', '{Service: [lambda.amazonaws.com, edgelambda.amazonaws.com]}'])
    const text = rolesIn({ 'template.yaml': edge }, needs).texts.get('template.yaml') ?? ''
    assert.match(text, /AssumeRolePolicyDocument:\n[^]*edgelambda\.amazonaws\.com/)
  })
  test('a role under Globals goes when every function has its own', () => {
    const global = changed(
      sam,
      ['      Role: !GetAtt SharedRole.Arn   # one for all\n', ''],
      ['    Runtime: nodejs22.x', '    Role: !GetAtt SharedRole.Arn\n    Runtime: nodejs22.x'],
    )
    assert.ok(!(rolesIn({ 'template.yaml': global }, needs).texts.get('template.yaml') ?? '').includes('SharedRole'))
    const some = rolesIn({ 'template.yaml': global }, { OrdersFunction: needs['OrdersFunction'] ?? [] })
    assert.equal(some.texts.get('template.yaml'), global)
    assert.match(some.left.join(), /Globals\.Function\.Role would still hold for it, as ReportFunction needs it/)
  })
})

const refusedInSam: readonly (readonly [what: string, from: string, to: string, says: RegExp])[] = [
  ['a role from outside', '!GetAtt SharedRole.Arn ', 'arn:aws:iam::1:role/x ', /its role is given from outside/],
  ['a role by parameter', '!GetAtt SharedRole.Arn ', '!Ref RoleArn ', /its role is given from outside/],
  ['one of two roles', '!GetAtt SharedRole.Arn ', '!If [A, !GetAtt SharedRole.Arn, x] ', /its role is given from outside/],
  [
    'included properties',
    '      Handler: orders.handler\n',
    '      Handler: orders.handler\n      Fn::Transform: {Name: AWS::Include, Parameters: {Location: a.yaml}}\n',
    /is made by Fn::Transform/,
  ],
]

describe('a function of a SAM template keeps its role with', () => {
  for (const [what, from, to, says] of refusedInSam)
    test(what, () => {
      const template = changed(sam, [from, to])
      const { left, texts } = rolesIn({ 'template.yaml': template }, { OrdersFunction: needs['OrdersFunction'] ?? [] })
      assert.match(left.join(), says)
      assert.equal(texts.get('template.yaml'), template)
    })
  test('properties that others share', () => {
    const template = sam
      .replace('    Properties:\n      Handler: orders', '    Properties: &p\n      Handler: orders')
      .replace('  Jobs:\n', '  Other:\n    Type: AWS::Serverless::Function\n    Properties: *p\n  Jobs:\n')
    const { left, texts } = rolesIn({ 'template.yaml': template }, { OrdersFunction: needs['OrdersFunction'] ?? [], Other: [] })
    assert.match(left.join(), /OrdersFunction: .*anchor &p/)
    assert.match(left.join(), /Other: .*alias of &p/)
    assert.equal(texts.get('template.yaml'), template)
  })
  test('a need that cannot be named here', () => {
    const { left } = rolesIn({ 'template.yaml': sam }, { OrdersFunction: ['s3:GetObject Nowhere'] })
    assert.match(left.join(), /s3:GetObject cannot be written: there is no Nowhere/)
  })
})

test('a function whose new role cannot be shown to hold what it needs keeps its role, and the others get theirs', () => {
  // A statement that no writer of roles touches, and that may forbid what is needed.
  const outside = `Resources:
  Rest:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      Roles: [!Ref ReportFunctionRole]
      PolicyDocument: {Statement: [{Effect: Deny, Action: 'dynamodb:*', Resource: '*'}]}
`
  const named = sam.replace('Resources:\n', `${outside}`)
  const { written, left, texts } = rolesIn({ 'template.yaml': named }, needs)
  assert.deepEqual(written, ['template/OrdersFunction'])
  assert.match(left.join(), /ReportFunction: .* may no longer do dynamodb:Query/)
  assert.match(texts.get('template.yaml') ?? '', /- AmazonDynamoDBFullAccess/)
})

const cloudformation = (functions: string, more = ''): string => `AWSTemplateFormatVersion: '2010-09-09'
Resources:
${functions}
  # the role
  FnRole:
    Type: AWS::IAM::Role
    Properties:
      RoleName: the-role # named
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - {Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}
      Path: /team/
      ManagedPolicyArns:
        - arn:aws:iam::aws:policy/PowerUserAccess
      Policies:
        - PolicyName: mine
          PolicyDocument:
            Statement:
              # everything
              - {Effect: Allow, Action: '*', Resource: '*'}
  Secret: {Type: AWS::SecretsManager::Secret}
  Orders: {Type: AWS::DynamoDB::Table}
${more}`
const fn = (name: string): string =>
  `  ${name}:\n    Type: AWS::Lambda::Function\n    Properties: {Runtime: nodejs22.x, Handler: a.b, Role: !GetAtt FnRole.Arn, Code: {S3Bucket: b, S3Key: k}}`

describe('a CloudFormation template', () => {
  test('a role of one function is rewritten, the comments in it kept', () => {
    const { texts, again } = rolesIn({ 't.yaml': cloudformation(fn('One')) }, { One: ['secretsmanager:GetSecretValue Secret'] })
    const text = texts.get('t.yaml') ?? ''
    assert.equal(
      text,
      changed(
        cloudformation(fn('One')),
        ['      ManagedPolicyArns:\n        - arn:aws:iam::aws:policy/PowerUserAccess\n', ''],
        [
          `        - PolicyName: mine
          PolicyDocument:
            Statement:
              # everything
              - {Effect: Allow, Action: '*', Resource: '*'}
`,
          `        # everything
        - PolicyName: mine
          PolicyDocument:
            Version: '2012-10-17'
            Statement:
              - Effect: Allow
                Action:
                  - secretsmanager:GetSecretValue
                Resource: !Ref Secret
`,
        ],
      ),
    )
    assert.equal(again().texts.get('t.yaml'), text)
  })
  test('beside a role of two functions each gets its own', () => {
    const { texts, notes, after } = rolesIn(
      { 't.yaml': cloudformation(`${fn('One')}\n${fn('Two')}`) },
      { One: ['dynamodb:GetItem Orders'], Two: ['dynamodb:PutItem Orders', 'kms:Decrypt *'] },
    )
    const text = texts.get('t.yaml') ?? ''
    assert.ok(!text.includes('FnRole'), text)
    assert.match(text, /Role: !GetAtt OneRole\.Arn, Code/)
    assert.match(text, / {2}TwoRole:\n {4}Type: AWS::IAM::Role\n {4}Properties:\n {6}AssumeRolePolicyDocument:/)
    assert.match(text, / {6}Path: \/team\/\n/)
    assert.match(text, /kms:ViaService: s3\n/)
    assert.ok(!text.includes('RoleName'))
    assert.deepEqual(notes, [])
    assert.equal(after.roles.length, 2)
  })
  test('a role that something else acts with stays', () => {
    const { texts } = rolesIn(
      {
        't.yaml': cloudformation(
          fn('One'),
          '  Tick:\n    Type: AWS::Scheduler::Schedule\n    Properties: {ScheduleExpression: rate(1 day), FlexibleTimeWindow: {Mode: "OFF"}, Target: {Arn: !GetAtt One.Arn, RoleArn: !GetAtt FnRole.Arn}}\n',
        ),
      },
      { One: ['dynamodb:GetItem Orders'] },
    )
    const text = texts.get('t.yaml') ?? ''
    assert.match(text, /RoleArn: !GetAtt FnRole\.Arn/)
    assert.match(text, /Role: !GetAtt OneRole\.Arn/)
  })
  test('policies attached from outside go', () => {
    const more =
      '  Extra:\n    Type: AWS::IAM::Policy\n    Properties:\n      PolicyName: extra\n      Roles: [!Ref FnRole]\n      PolicyDocument: {Statement: [{Effect: Allow, Action: "s3:*", Resource: "*"}]}\n'
    const text = rolesIn({ 't.yaml': cloudformation(fn('One'), more) }, { One: ['dynamodb:GetItem Orders'] }).texts.get('t.yaml') ?? ''
    assert.ok(!text.includes('Extra'))
    const shared = rolesIn(
      { 't.yaml': cloudformation(fn('One'), more.replace('[!Ref FnRole]', '[!Ref Human, !Ref FnRole]')) },
      { One: ['dynamodb:GetItem Orders'] },
    ).texts.get('t.yaml')
    assert.ok(shared?.includes('Roles: [!Ref Human]'))
  })
  test('in JSON', () => {
    const template = {
      Resources: {
        One: { Type: 'AWS::Lambda::Function', Properties: { Role: { 'Fn::GetAtt': ['FnRole', 'Arn'] }, Handler: 'a.b' } },
        FnRole: {
          Type: 'AWS::IAM::Role',
          Properties: { AssumeRolePolicyDocument: {}, ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess'] },
        },
        Orders: { Type: 'AWS::DynamoDB::Table' },
      },
    }
    const before = `${JSON.stringify(template, undefined, 4)}\n`
    const { texts } = rolesIn({ 't.json': before }, { One: ['dynamodb:GetItem Orders'] })
    const after = JSON.parse(texts.get('t.json') ?? '') as typeof template
    assert.deepEqual(after.Resources.FnRole.Properties, {
      AssumeRolePolicyDocument: {},
      Policies: [
        {
          PolicyName: 'FnRole',
          PolicyDocument: {
            Version: '2012-10-17',
            Statement: [{ Effect: 'Allow', Action: ['dynamodb:GetItem'], Resource: { 'Fn::GetAtt': ['Orders', 'Arn'] } }],
          },
        },
      ],
    })
    assert.equal(texts.get('t.json'), `${JSON.stringify(after, undefined, 4)}\n`)
  })
})
