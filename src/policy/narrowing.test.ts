import assert from 'node:assert/strict'
import { test } from 'node:test'
import { known, unknown } from '../model/known.ts'
import type { Outcome } from '../model/known.ts'
import type { Condition, Principal, Statement } from '../model/role.ts'
import { text } from '../model/text.ts'
import type { Text } from '../model/text.ts'
import { admitsEverybody, openStatements } from './narrowing.ts'

const anybody: Principal = { kind: 'any', name: text('*') }
const statement = (change: Partial<Statement>): Statement => ({
  effect: known('Allow'),
  actions: known([text('sqs:SendMessage')]),
  notActions: false,
  resources: known([text('*')]),
  notResources: false,
  principals: known([anybody]),
  notPrincipals: false,
  conditions: [],
  origin: { kind: 'written' },
  at: { file: 'template.yaml', line: 1, column: 1 },
  view: 'declared',
  ...change,
})
const when = (operator: string, key: string, ...values: readonly (string | Text)[]): Condition => ({
  operator,
  key,
  values: known(values.map((value) => (typeof value === 'string' ? text(value) : value))),
})
const account: Text = [{ kind: 'pseudo', name: 'account' }]

const cases: readonly (readonly [string, Statement, Outcome])[] = [
  ['everybody', statement({}), 'yes'],
  ['a Deny', statement({ effect: known('Deny') }), 'no'],
  ['a service', statement({ principals: known([{ kind: 'service', name: text('sns.amazonaws.com') }]) }), 'no'],
  ['an account', statement({ principals: known([{ kind: 'aws', name: text('111122223333') }]) }), 'no'],
  ['all but one', statement({ principals: known([{ kind: 'aws', name: text('111122223333') }]), notPrincipals: true }), 'yes'],
  ['a principal that is not known', statement({ principals: unknown('it is imported') }), 'unknown'],
]
const conditions: readonly (readonly [Condition, Outcome])[] = [
  [when('StringEquals', 'aws:SourceAccount', account), 'no'],
  [when('StringEquals', 'AWS:SourceOwner', '111122223333'), 'no'],
  [when('ArnLike', 'aws:SourceArn', 'arn:aws:s3:::photos'), 'no'],
  [when('ArnLike', 'aws:SourceArn', 'arn:aws:s3:*:*:photos'), 'no'],
  [when('ArnLike', 'aws:SourceArn', text('arn:aws:sns:*:', ...account, ':*')), 'no'],
  [when('ArnEquals', 'AWS:SourceArn', 'arn:aws:sns:eu-west-1:111122223333:orders'), 'no'],
  [when('StringEquals', 'aws:PrincipalOrgID', 'o-abcdefghij'), 'no'],
  [when('IpAddress', 'aws:SourceIp', '192.0.2.0/24'), 'no'],
  [when('StringEquals', 'aws:sourceVpce', 'vpce-0abc'), 'no'],
  [when('Bool', 'aws:PrincipalIsAWSService', 'true'), 'no'],
  [when('ForAnyValue:StringLike', 'aws:PrincipalOrgPaths', 'o-abcdefghij/r-ab12/*'), 'no'],
  [when('ArnLike', 'aws:SourceArn', '*'), 'yes'],
  [when('ArnLike', 'aws:SourceArn', 'arn:aws:sns:*:*:*'), 'yes'],
  [when('StringLike', 'aws:PrincipalArn', '*'), 'yes'],
  [when('IpAddress', 'aws:SourceIp', '0.0.0.0/0'), 'yes'],
  [when('IpAddress', 'aws:SourceIp', '::/0'), 'yes'],
  [when('NotIpAddress', 'aws:SourceIp', '192.0.2.0/24'), 'yes'],
  [when('StringNotEquals', 'aws:SourceAccount', account), 'yes'],
  [when('StringEqualsIfExists', 'aws:SourceAccount', account), 'yes'],
  [when('ForAllValues:StringEquals', 'aws:SourceAccount', account), 'yes'],
  [when('Null', 'aws:SourceArn', 'false'), 'yes'],
  [when('Bool', 'aws:PrincipalIsAWSService', 'false'), 'yes'],
  [when('StringEquals', 'aws:Referer', 'https://shop.example.com/'), 'yes'],
  [when('Bool', 'aws:SecureTransport', 'true'), 'yes'],
  [when('StringEquals', 's3:x-amz-acl', 'private'), 'yes'],
  [{ operator: 'StringEquals', key: 'aws:SourceAccount', values: unknown('it is imported') }, 'unknown'],
]
for (const [name, one, outcome] of cases) test(name, () => assert.equal(admitsEverybody(one), outcome))
for (const [condition, outcome] of conditions)
  test(`everybody, if ${condition.operator} ${condition.key} ${JSON.stringify(condition.values)}: ${outcome}`, () =>
    assert.equal(admitsEverybody(statement({ conditions: [condition] })), outcome))

test('a Deny for all but some keeps strangers out, whatever is allowed', () => {
  const deny = statement({ effect: known('Deny'), conditions: [when('StringNotEquals', 'aws:SourceVpce', 'vpce-0abc')] })
  const plain = statement({ effect: known('Deny'), conditions: [when('Bool', 'aws:SecureTransport', 'false')] })
  assert.equal(openStatements([statement({}), deny]).length, 0)
  assert.equal(openStatements([statement({}), plain]).length, 1)
})
