import assert from 'node:assert/strict'
import { test } from 'node:test'
import { known, unknown } from '../../model/known.ts'
import type { Known, Outcome } from '../../model/known.ts'
import type { Principal, Statement } from '../../model/role.ts'
import { text } from '../../model/text.ts'
import type { Text } from '../../model/text.ts'
import { readPolicyDocument } from '../document.ts'
import { explain } from './answer.ts'
import { evaluate } from './evaluate.ts'
import type { Policies, Request } from './request.ts'

const at = { file: 'policy.json', line: 1, column: 1 }
const statements = (...all: readonly object[]): readonly Statement[] =>
  readPolicyDocument({ Version: '2012-10-17', Statement: all }, { at, view: 'declared' }).statements
const allow = (parts: object = {}): object => ({ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::photos/*', ...parts })
const deny = (parts: object = {}): object => ({ ...allow(parts), Effect: 'Deny' })
const everything = allow({ Action: '*', Resource: '*' })

const user: Principal = { kind: 'aws', name: text('arn:aws:iam::111122223333:user/ana') }
const role: Principal = { kind: 'aws', name: text('arn:aws:iam::111122223333:role/app') }
const session: Principal = { kind: 'aws', name: text('arn:aws:sts::111122223333:assumed-role/app/one') }
const service: Principal = { kind: 'service', name: text('sns.amazonaws.com') }

function context(keys: Readonly<Record<string, string | readonly string[] | Known<readonly Text[]>>>): Request['context'] {
  const valueOf = (value: string | readonly string[] | Known<readonly Text[]>): Known<readonly Text[]> =>
    typeof value === 'string' ? known([text(value)]) : 'state' in value ? value : known(value.map((one) => text(one)))
  return { keys: new Map(Object.entries(keys).map(([key, value]) => [key.toLowerCase(), valueOf(value)])), others: 'absent' }
}

const read: Request = { action: 's3:GetObject', resource: text('arn:aws:s3:::photos/a.jpg'), principal: role, context: context({}) }
const decrypt: Request = { ...read, action: 'kms:Decrypt', resource: text('arn:aws:kms:eu-west-1:111122223333:key/1') }
const assume: Request = { ...read, action: 'sts:AssumeRole', resource: text('arn:aws:iam::111122223333:role/other') }

interface Row {
  readonly what: string
  readonly request?: Partial<Request>
  readonly policies: Partial<Policies>
  readonly expected: Outcome
}

const named = (principal: unknown, parts: object = {}): object => allow({ Principal: principal, ...parts })
const roleArn = { AWS: 'arn:aws:iam::111122223333:role/app' }
const sessionArn = { AWS: 'arn:aws:sts::111122223333:assumed-role/app/one' }
const root = { AWS: 'arn:aws:iam::111122223333:root' }
const nothing = statements(allow({ Action: 'ec2:*' }))

const rows: readonly Row[] = [
  { what: 'nothing allows', policies: {}, expected: 'no' },
  { what: 'allowed', policies: { identity: statements(allow()) }, expected: 'yes' },
  { what: 'a deny wins', policies: { identity: statements(allow(), deny({ Action: 's3:*' })) }, expected: 'no' },
  { what: 'actions know no case', policies: { identity: statements(allow({ Action: 'S3:getOBJECT' })) }, expected: 'yes' },
  { what: 'resources do', policies: { identity: statements(allow({ Resource: 'arn:aws:s3:::Photos/*' })) }, expected: 'no' },
  {
    what: 'all actions but some',
    policies: { identity: statements({ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }) },
    expected: 'yes',
  },
  { what: 'but this', policies: { identity: statements({ Effect: 'Allow', NotAction: 's3:Get*', Resource: '*' }) }, expected: 'no' },
  {
    what: 'all resources but this',
    policies: {
      identity: statements(everything, { Effect: 'Deny', Action: 's3:*', NotResource: ['arn:aws:s3:::logs', 'arn:aws:s3:::logs/*'] }),
    },
    expected: 'no',
  },
  {
    what: 'an action without resource types',
    request: { action: 's3:ListAllMyBuckets', resource: text('*') },
    policies: { identity: statements(allow({ Action: 's3:List*', Resource: 'arn:aws:s3:::*' })) },
    expected: 'no',
  },

  { what: 'the boundary has to allow', policies: { identity: statements(allow()), boundary: nothing }, expected: 'no' },
  { what: 'the boundary alone gives nothing', policies: { boundary: statements(everything) }, expected: 'no' },
  { what: 'the session has to allow', policies: { identity: statements(allow()), session: nothing }, expected: 'no' },
  {
    what: 'every level has to allow',
    policies: { identity: statements(allow()), organisation: [statements(everything), nothing] },
    expected: 'no',
  },
  {
    what: 'every level does',
    policies: { identity: statements(allow()), organisation: [statements(everything), statements(allow())] },
    expected: 'yes',
  },
  {
    what: 'a resource control policy denies',
    policies: { identity: statements(allow()), resourceControl: [statements(deny({ Principal: '*' }))] },
    expected: 'no',
  },
  {
    what: 'a resource control policy that does not',
    policies: { identity: statements(allow()), resourceControl: [statements(deny({ Principal: '*', Action: 's3:Put*' }))] },
    expected: 'yes',
  },

  { what: 'the resource lets its role in', policies: { resource: statements(named(roleArn)) }, expected: 'yes' },
  { what: 'the boundary bounds a role', policies: { resource: statements(named(roleArn)), boundary: nothing }, expected: 'no' },
  {
    what: 'it does not bound a user',
    request: { principal: user },
    policies: { resource: statements(named({ AWS: 'arn:aws:iam::111122223333:user/ana' })), boundary: nothing },
    expected: 'yes',
  },
  {
    what: 'nor a session',
    request: { principal: session },
    policies: { resource: statements(named(sessionArn)), boundary: nothing, session: nothing },
    expected: 'yes',
  },
  {
    what: 'but its role',
    request: { principal: session },
    policies: { resource: statements(named(roleArn)), session: nothing },
    expected: 'no',
  },
  { what: 'one session of several', policies: { resource: statements(named(sessionArn)) }, expected: 'unknown' },
  { what: 'the account hands the decision back', policies: { resource: statements(named(root)) }, expected: 'no' },
  {
    what: 'a role of the same name elsewhere',
    policies: { resource: statements(named({ AWS: 'arn:aws:iam::444455556666:role/app' })) },
    expected: 'no',
  },
  {
    what: 'a resource denies its account',
    policies: { identity: statements(allow()), resource: statements(deny({ Principal: root })) },
    expected: 'no',
  },
  {
    what: 'across accounts the caller alone',
    policies: { identity: statements(allow()), resource: [], sameAccount: 'no' },
    expected: 'no',
  },
  { what: 'across accounts the resource alone', policies: { resource: statements(named(root)), sameAccount: 'no' }, expected: 'no' },
  {
    what: 'across accounts both',
    policies: { identity: statements(allow()), resource: statements(named(root)), sameAccount: 'no' },
    expected: 'yes',
  },
  { what: 'across accounts an unknown policy', policies: { identity: statements(allow()), sameAccount: 'no' }, expected: 'unknown' },
  {
    what: 'the account by its number in the ARN',
    request: { resource: text('arn:aws:sqs:eu-west-1:444455556666:q') },
    policies: { identity: statements(everything), resource: [] },
    expected: 'no',
  },
  {
    what: 'a service by name',
    request: { principal: service },
    policies: { resource: statements(named({ Service: 'sns.amazonaws.com' })) },
    expected: 'yes',
  },
  {
    what: 'another service',
    request: { principal: service },
    policies: { resource: statements(named({ Service: 's3.amazonaws.com' })) },
    expected: 'no',
  },

  { what: 'a key only by its policy', request: decrypt, policies: { identity: statements(everything), resource: [] }, expected: 'no' },
  { what: 'a key whose policy is not known', request: decrypt, policies: { identity: statements(everything) }, expected: 'unknown' },
  {
    what: 'a key that trusts its account',
    request: decrypt,
    policies: {
      identity: statements(everything),
      resource: statements({ Effect: 'Allow', Principal: root, Action: 'kms:*', Resource: '*' }),
    },
    expected: 'yes',
  },
  {
    what: 'a key that trusts its account, which does not',
    request: decrypt,
    policies: { resource: statements({ Effect: 'Allow', Principal: root, Action: 'kms:*', Resource: '*' }) },
    expected: 'no',
  },
  {
    what: 'a key that trusts the role',
    request: decrypt,
    policies: { resource: statements({ Effect: 'Allow', Principal: roleArn, Action: 'kms:*', Resource: '*' }) },
    expected: 'yes',
  },
  {
    what: 'a role that trusts',
    request: assume,
    policies: { resource: statements({ Effect: 'Allow', Principal: roleArn, Action: 'sts:AssumeRole' }) },
    expected: 'yes',
  },
  {
    what: 'a role that does not',
    request: assume,
    policies: {
      identity: statements(everything),
      resource: statements({ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }),
    },
    expected: 'no',
  },

  {
    what: 'all but one may not: it',
    policies: { identity: statements(allow()), resource: statements({ ...deny(), NotPrincipal: { AWS: [roleArn.AWS, root.AWS] } }) },
    expected: 'yes',
  },
  {
    what: 'all but one may not: another',
    request: { principal: user },
    policies: { identity: statements(allow()), resource: statements({ ...deny(), NotPrincipal: { AWS: [roleArn.AWS, root.AWS] } }) },
    expected: 'no',
  },
  {
    what: 'without its account',
    policies: { identity: statements(allow()), resource: statements({ ...deny(), NotPrincipal: roleArn }) },
    expected: 'unknown',
  },
  {
    what: 'with a boundary nobody is spared',
    policies: {
      identity: statements(allow()),
      boundary: statements(everything),
      resource: statements({ ...deny(), NotPrincipal: { AWS: [roleArn.AWS, root.AWS] } }),
    },
    expected: 'no',
  },

  { what: 'something was not read', policies: { unknowns: ['a policy of the account'] }, expected: 'unknown' },
  {
    what: 'something was not read, and it is denied',
    policies: { identity: statements(deny()), unknowns: ['a policy of the account'] },
    expected: 'no',
  },
  {
    what: 'an effect for one stage',
    policies: { identity: statements(allow()).map((one) => ({ ...one, effect: unknown('stages') })) },
    expected: 'unknown',
  },
]

for (const { what, request, policies, expected } of rows)
  test(`evaluates: ${what}`, () => {
    const answer = evaluate({ ...read, ...request }, { identity: [], ...policies })
    assert.equal(answer.outcome, expected, explain(answer).join('\n'))
    assert.ok(answer.because.length > 0)
  })

type Test = readonly [operator: string, key: string, wanted: unknown, given: string | readonly string[] | undefined, expected: Outcome]
const conditions: readonly Test[] = [
  ['StringEquals', 'aws:PrincipalTag/team', 'blue', 'blue', 'yes'],
  ['StringEquals', 'AWS:principaltag/TEAM', 'blue', 'blue', 'yes'],
  ['StringEquals', 'aws:PrincipalTag/team', 'Blue', 'blue', 'no'],
  ['StringEquals', 'aws:PrincipalTag/team', 'bl*', 'blue', 'no'],
  ['StringEquals', 'aws:PrincipalTag/team', ['red', 'blue'], 'blue', 'yes'],
  ['StringEquals', 'aws:PrincipalTag/team', 'blue', undefined, 'no'],
  ['StringEqualsIfExists', 'aws:PrincipalTag/team', 'blue', undefined, 'yes'],
  ['StringEqualsIfExists', 'aws:PrincipalTag/team', 'blue', 'red', 'no'],
  ['StringNotEquals', 'aws:PrincipalTag/team', ['red', 'blue'], 'blue', 'no'],
  ['StringNotEquals', 'aws:PrincipalTag/team', ['red', 'blue'], 'green', 'yes'],
  ['StringNotEquals', 'aws:PrincipalTag/team', 'blue', undefined, 'yes'],
  ['StringEqualsIgnoreCase', 'aws:PrincipalTag/team', 'BLUE', 'blue', 'yes'],
  ['StringLike', 's3:prefix', 'home/${aws:username}/*', 'home/ana/1', 'yes'],
  ['StringLike', 's3:prefix', 'home/${aws:username}/*', 'home/bob/1', 'no'],
  ['StringLike', 's3:prefix', ['', 'home/*'], '', 'yes'],
  ['StringNotLike', 's3:prefix', 'home/*', 'home/1', 'no'],
  ['StringNotEquals', 's3:prefix', '${aws:PrincipalTag/none}', 'x', 'unknown'],
  ['NumericLessThanEquals', 's3:max-keys', '10', '10', 'yes'],
  ['NumericLessThan', 's3:max-keys', 10, '10', 'no'],
  ['NumericGreaterThan', 's3:max-keys', '9', '10.5', 'yes'],
  ['NumericEquals', 's3:max-keys', '10', '10.0', 'yes'],
  ['NumericEquals', 's3:max-keys', '10', 'ten', 'no'],
  ['DateGreaterThan', 'aws:CurrentTime', '2026-01-01T00:00:00Z', '2026-06-01T00:00:00Z', 'yes'],
  ['DateLessThan', 'aws:CurrentTime', '2026-01-01T00:00:00Z', '2026-06-01T00:00:00Z', 'no'],
  ['DateLessThanEquals', 'aws:CurrentTime', '2026-06-01T02:00:00+02:00', '2026-06-01T00:00:00Z', 'yes'],
  ['DateGreaterThan', 'aws:EpochTime', '2026-01-01T00:00:00Z', '1795341600', 'yes'],
  ['Bool', 'aws:SecureTransport', true, 'true', 'yes'],
  ['Bool', 'aws:SecureTransport', 'false', 'true', 'no'],
  ['BoolIfExists', 'aws:MultiFactorAuthPresent', 'true', undefined, 'yes'],
  ['BinaryEquals', 'x:key', 'QmluYXJ5', 'QmluYXJ5', 'yes'],
  ['IpAddress', 'aws:SourceIp', ['10.0.0.0/8', '203.0.113.0/24'], '203.0.113.9', 'yes'],
  ['IpAddress', 'aws:SourceIp', '2001:db8::/32', '203.0.113.9', 'no'],
  ['NotIpAddress', 'aws:SourceIp', '203.0.113.0/24', '203.0.113.9', 'no'],
  ['NotIpAddress', 'aws:SourceIp', '203.0.113.0/24', '10.0.0.1', 'yes'],
  ['ArnLike', 'aws:SourceArn', 'arn:aws:sns:*:111122223333:*', 'arn:aws:sns:eu-west-1:111122223333:a', 'yes'],
  ['ArnEquals', 'aws:SourceArn', 'arn:aws:s3:::ph*', 'arn:aws:s3:::photos', 'yes'],
  ['ArnLike', 'aws:SourceArn', 'arn:aws:sns:*:a', 'arn:aws:sns:eu-west-1:111122223333:a', 'no'],
  ['ArnNotLike', 'aws:SourceArn', 'arn:aws:sns:*:*:*', 'arn:aws:s3:::photos', 'yes'],
  ['Null', 'aws:TokenIssueTime', 'true', undefined, 'yes'],
  ['Null', 'aws:TokenIssueTime', false, '2026-01-01T00:00:00Z', 'yes'],
  ['Null', 'aws:TokenIssueTime', 'true', '2026-01-01T00:00:00Z', 'no'],
  ['ForAllValues:StringEquals', 'aws:TagKeys', ['environment', 'webserver'], ['environment'], 'yes'],
  ['ForAllValues:StringEquals', 'aws:TagKeys', ['environment', 'webserver'], ['environment', 'owner'], 'no'],
  ['ForAllValues:StringEquals', 'aws:TagKeys', ['environment', 'webserver'], undefined, 'yes'],
  ['ForAnyValue:StringEquals', 'aws:TagKeys', ['environment', 'webserver'], ['owner', 'environment'], 'yes'],
  ['ForAnyValue:StringEquals', 'aws:TagKeys', 'environment', undefined, 'no'],
  ['ForAnyValue:StringNotEquals', 'aws:TagKeys', 'environment', ['environment', 'owner'], 'yes'],
  ['ForAllValues:StringNotLike', 'aws:TagKeys', 'env*', ['environment', 'owner'], 'no'],
  ['StringEquals', 'aws:TagKeys', 'owner', ['environment', 'owner'], 'unknown'],
  ['StringMatches', 'aws:TagKeys', 'owner', 'owner', 'unknown'],
]

test('every operator of conditions', () => {
  for (const [operator, key, wanted, given, expected] of conditions) {
    const request = { ...read, context: context({ 'aws:username': 'ana', ...(given === undefined ? {} : { [key]: given }) }) }
    const answer = evaluate(request, { identity: statements(allow({ Condition: { [operator]: { [key]: wanted } } })) })
    assert.equal(answer.outcome, expected, `${operator} ${key} ${JSON.stringify(wanted)} for ${JSON.stringify(given)}`)
  }
})

test('a key that nobody tells is certain only where it does not matter', () => {
  const cases: readonly (readonly [operator: string, wanted: string, expected: Outcome])[] = [
    ['StringEquals', 'blue', 'unknown'],
    ['StringLike', '*', 'unknown'],
    ['StringLikeIfExists', '*', 'yes'],
    ['ForAllValues:StringLike', '*', 'yes'],
    ['ForAnyValue:StringNotLike', '*', 'no'],
    ['Null', 'true', 'unknown'],
  ]
  for (const [operator, wanted, expected] of cases) {
    const identity = statements(allow({ Condition: { [operator]: { 'aws:PrincipalTag/team': wanted } } }))
    const answer = evaluate({ ...read, context: { keys: new Map(), others: 'unknown' } }, { identity })
    assert.equal(answer.outcome, expected, operator)
  }
})

test('an answer tells which statement decides and where it stands', () => {
  const identity = statements(allow({ Sid: 'Read' }), deny({ Sid: 'NotAtNight', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }))
  assert.deepEqual(explain(evaluate(read, { identity })), ['policies of the caller: the statement Read (policy.json:1) allows it'])
  assert.deepEqual(explain(evaluate({ ...read, context: { keys: new Map(), others: 'unknown' } }, { identity })), [
    'policies of the caller: whether the statement NotAtNight (policy.json:1) denies it depends on its condition Bool aws:SecureTransport',
  ])
  assert.deepEqual(explain(evaluate({ ...read, resource: text('arn:aws:s3:::logs/1') }, { identity })), [
    'policies of the caller: nothing allows it',
    'policies of the caller: the statement Read (policy.json:1) does not apply, its resource does not fit',
  ])
})
