import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noOptions, projectOf, readProject } from './index.ts'
import { reachOf, reachOfFunction } from '../model/reach.ts'

const source = `Transform: AWS::Serverless-2016-10-31
Globals: { Function: { Runtime: nodejs22.x, Handler: index.handler, CodeUri: . } }
Resources:
  Pool: { Type: 'AWS::Cognito::UserPool', Properties: { AdminCreateUserConfig: { AllowAdminCreateUserOnly: true }, LambdaConfig: { PreSignUp: !GetAtt Before.Arn, PostAuthentication: !GetAtt After.Arn } } }
  Open: { Type: 'AWS::Serverless::Function', Properties: { Events: { A: { Type: HttpApi, Properties: { Path: /a, Method: get } } }, Environment: { Variables: { TABLE: !Ref Read } } } }
  Signed: { Type: 'AWS::Serverless::Function', Properties: { FunctionUrlConfig: { AuthType: AWS_IAM } } }
  Nightly: { Type: 'AWS::Serverless::Function', Properties: { Events: { A: { Type: Schedule, Properties: { Schedule: rate(1 day) } } }, Environment: { Variables: { TABLE: !Ref Kept } } } }
  Both: { Type: 'AWS::Serverless::Function', Properties: { FunctionUrlConfig: { AuthType: NONE }, Events: { A: { Type: Schedule, Properties: { Schedule: rate(1 day) } } } } }
  Idle: { Type: 'AWS::Serverless::Function' }
  Mail: { Type: 'AWS::Serverless::Function' }
  Rule: { Type: 'AWS::SES::ReceiptRule', Properties: { RuleSetName: r, Rule: { Actions: [{ LambdaAction: { FunctionArn: !GetAtt Mail.Arn } }] } } }
  Before: { Type: 'AWS::Serverless::Function' }
  After: { Type: 'AWS::Serverless::Function' }
  Read: { Type: 'AWS::DynamoDB::Table' }
  Kept: { Type: 'AWS::DynamoDB::Table' }
`

const app = readProject(projectOf(new Map([['template.yaml', source]])), noOptions)

const functions: Readonly<Record<string, string>> = {
  Open: 'public',
  Signed: 'authenticated',
  Nightly: 'internal',
  Both: 'public',
  Idle: 'internal',
  Mail: 'public',
  Before: 'public',
  After: 'authenticated',
}
for (const [name, reach] of Object.entries(functions))
  test(`the function ${name} is ${reach}`, () => {
    const fn = app.functions.find(({ logicalId }) => logicalId === name)
    assert.equal(fn === undefined ? undefined : reachOfFunction(app, fn), reach)
  })

const resources: Readonly<Record<string, string>> = { Read: 'public', Kept: 'internal' }
for (const [name, reach] of Object.entries(resources))
  test(`the table ${name}, which such a function knows, is ${reach}`, () => {
    const table = app.resources.find(({ logicalId }) => logicalId === name)
    assert.equal(table === undefined ? undefined : reachOf(app, table.id), reach)
  })
