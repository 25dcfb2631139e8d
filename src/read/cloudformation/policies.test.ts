import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noOptions, projectOf, readProject } from '../index.ts'

const template = `Parameters:
  Stage: { Type: String }
Conditions:
  Prod: !Equals [!Ref Stage, prod]
Resources:
  Worker:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: { Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: 'sts:AssumeRole' }] }
      Policies:
        - PolicyName: one
          PolicyDocument:
            Version: '2012-10-17'
            Statement:
              - { Sid: A, Effect: Allow, Action: 's3:GetObject', Resource: '*' }
              - !If [Prod, { Sid: B, Effect: Allow, Action: 's3:PutObject', Resource: '*' }, !Ref AWS::NoValue]
        - PolicyName: two
          PolicyDocument:
            Statement: { Sid: C, Effect: Allow, Action: 's3:ListBucket', Resource: '*' }
`

const [role] = readProject(projectOf(new Map([['template.yaml', template]])), noOptions).roles
const told = (role?.statements ?? []).map(({ sid, conditional, document }) => ({
  sid,
  conditional,
  line: document?.at.line,
  version: document?.version?.state === 'known' ? document.version.value : document?.version,
}))

test('a statement tells its policy, the version of that, and whether it stands there only under a condition', () => {
  assert.deepEqual(told, [
    { sid: 'A', conditional: undefined, line: 13, version: '2012-10-17' },
    { sid: 'B', conditional: true, line: 13, version: '2012-10-17' },
    { sid: 'C', conditional: undefined, line: 19, version: undefined },
  ])
})
