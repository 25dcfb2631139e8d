import assert from 'node:assert/strict'
import { test } from 'node:test'
import { roleId, serviceId } from '../model/ids.ts'
import { known } from '../model/known.ts'
import type { Role, Statement } from '../model/role.ts'
import { text } from '../model/text.ts'
import type { Text } from '../model/text.ts'
import { escalationPaths } from './escalation-paths.ts'
import { escalationsOf } from './escalation.ts'

const at = { file: 'template.yaml', line: 1, column: 1 }
const self = roleId(serviceId('shop'), 'Role')

interface Written {
  readonly allow?: string
  readonly deny?: string
  readonly on?: Text
  readonly passedTo?: string
}

function statement({ allow, deny, on, passedTo }: Written): Statement {
  return {
    effect: known(allow === undefined ? 'Deny' : 'Allow'),
    actions: known((allow ?? deny ?? '').split(' ').map((action) => text(action))),
    notActions: false,
    resources: known([on ?? text('*')]),
    notResources: false,
    notPrincipals: false,
    conditions: passedTo === undefined ? [] : [{ operator: 'StringEquals', key: 'iam:PassedToService', values: known([text(passedTo)]) }],
    origin: { kind: 'written' },
    at,
    view: 'declared',
  }
}

const role = (statements: readonly Written[]): Role => ({
  id: self,
  service: serviceId('shop'),
  name: undefined,
  trust: [],
  statements: statements.map(statement),
  managedPolicies: [],
  boundary: undefined,
  unknowns: [],
  at,
  view: 'declared',
})

const named = text('arn:aws:iam::111122223333:role/worker')
const bad: readonly (readonly Written[])[] = [
  [{ allow: 'iam:PassRole' }, { allow: 'lambda:CreateFunction lambda:InvokeFunction' }],
  [{ allow: 'iam:Pass*' }, { allow: 'lambda:*', on: text('arn:aws:lambda:eu-west-1:111122223333:function:jobs-*') }],
  [{ allow: 'iam:PassRole', on: text('arn:aws:iam::111122223333:role/*') }, { allow: 'ecs:RunTask' }],
  [{ allow: 'iam:PassRole', passedTo: 'states.amazonaws.com' }, { allow: 'states:Create* states:Start*' }],
  [{ allow: 'iam:CreatePolicyVersion' }],
  [{ allow: 'IAM:putrolepolicy' }],
  [{ allow: 'iam:PutRolePolicy', on: text({ kind: 'reference', to: self, attribute: 'Arn' }) }],
  [{ allow: 'lambda:Update*' }],
  [{ allow: 'sts:*' }],
  [{ allow: 'iam:*' }],
  [{ allow: 'cloudformation:CreateChangeSet' }, { allow: 'cloudformation:ExecuteChangeSet' }],
  [{ allow: 'iam:CreateAccessKey' }, { deny: 'iam:CreateUser' }],
]
for (const statements of bad) test(`escalates: ${JSON.stringify(statements)}`, () => assert.ok(escalationsOf(role(statements)).length > 0))

const good: readonly (readonly Written[])[] = [
  [],
  [{ allow: 'iam:PassRole' }],
  [{ allow: 'lambda:CreateFunction lambda:InvokeFunction' }],
  [{ allow: 'iam:PassRole', on: named }, { allow: 'lambda:CreateFunction lambda:InvokeFunction' }],
  [{ allow: 'iam:PassRole', passedTo: 'glue.amazonaws.com' }, { allow: 'lambda:CreateFunction lambda:InvokeFunction' }],
  [{ allow: 'lambda:UpdateFunctionCode', on: text('arn:aws:lambda:eu-west-1:111122223333:function:worker') }],
  [{ allow: 'sts:AssumeRole', on: named }],
  [{ allow: 'iam:PutUserPolicy', on: text('arn:aws:iam::111122223333:role/*') }],
  [{ allow: 'iam:CreateAccessKey' }, { deny: 'iam:*' }],
  [{ allow: 'iam:GetRole iam:List*' }],
  [{ allow: 'dynamodb:* s3:*' }],
  [
    { allow: 'iam:PassRole', on: text({ kind: 'reference', to: self, attribute: 'Arn' }) },
    { allow: 'lambda:CreateFunction lambda:InvokeFunction' },
  ],
]
for (const statements of good)
  test(`does not escalate: ${JSON.stringify(statements)}`, () => assert.deepEqual(escalationsOf(role(statements)), []))

test('the statement to narrow comes first', () => {
  const all = role([{ allow: 'ecs:RunTask' }, { allow: 'iam:PassRole' }])
  assert.equal(escalationsOf(all)[0]?.statements[0], all.statements[1])
})

test('every path names whole actions', () => {
  for (const { every, also = [] } of escalationPaths)
    for (const action of [...every, ...also.flat()]) assert.match(action, /^[a-z0-9-]+:[A-Za-z]+$/)
})
