import assert from 'node:assert/strict'
import { test } from 'node:test'
import { known } from '../model/known.ts'
import type { Statement } from '../model/role.ts'
import { text } from '../model/text.ts'
import type { Text } from '../model/text.ts'
import { isEveryAction, isEveryOfService, isNarrowed, isWholeService, onEveryResource } from './grants.ts'

const account = { kind: 'pseudo', name: 'account' } as const
const own = { kind: 'reference', to: 'shop/Orders' as never, attribute: 'Arn' } as const

const statement = (resources: readonly Text[], conditions: Statement['conditions'] = []): Statement => ({
  effect: known('Allow'),
  actions: known([text('dynamodb:PutItem')]),
  notActions: false,
  resources: known(resources),
  notResources: false,
  notPrincipals: false,
  conditions,
  origin: { kind: 'written' },
  at: { file: 'a', line: 1, column: 1 },
  view: 'declared',
})

const wide: readonly (readonly [Text, boolean])[] = [
  [text('*'), true],
  [text('arn:aws:s3:::*'), true],
  [text('arn:aws:s3:::*/*'), true],
  [text('arn:aws:dynamodb:*:*:table/*'), true],
  [text('arn:aws:dynamodb:eu-west-1:', account, ':table/*'), true],
  [text('arn:aws:ssm:eu-west-1:111122223333:parameter/*'), true],
  [text('arn:aws:ssm:eu-west-1:111122223333:parameter*'), true],
  [text('arn:aws:iam::111122223333:role/*'), true],
  [text('arn:aws:logs:*:*:*'), true],
  [text('arn:aws:s3:::photos/*'), false],
  [text('arn:aws:dynamodb:*:*:table/orders-*'), false],
  [text('arn:aws:iam::111122223333:role/deploy/*'), false],
  [text('arn:aws:s3:::photos*'), false],
  [text(own), false],
  [text(own, '/*'), false],
]
for (const [resource, every] of wide)
  test(`${JSON.stringify(resource)} is ${every ? '' : 'not '}every resource of a service`, () =>
    assert.equal(isEveryOfService(resource), every))

const actions: readonly (readonly [action: string, everything: boolean, service: boolean])[] = [
  ['*', true, true],
  ['**', true, true],
  ['*:*', true, true],
  ['s3:*', false, true],
  ['s3:?*', false, true],
  ['S3:**', false, true],
  ['s3:?', false, false],
  ['s3:Get*', false, false],
  ['s3:*Object', false, false],
  ['s3:GetObject', false, false],
]
for (const [action, everything, service] of actions)
  test(`how wide ${action} is`, () => assert.deepEqual([isEveryAction(action), isWholeService(action)], [everything, service]))

test('an action reaches every resource of its own service only', () => {
  assert.ok(onEveryResource(statement([text('arn:aws:dynamodb:*:*:table/*')]), 'dynamodb:PutItem'))
  assert.ok(!onEveryResource(statement([text('arn:aws:s3:::*'), text(own)]), 'dynamodb:PutItem'))
  assert.ok(onEveryResource(statement([text('arn:aws:rds:*:*:cluster:*')]), 'rds-data:ExecuteStatement'))
})

const conditions: readonly (readonly [operator: string, key: string, value: string, narrowed: boolean])[] = [
  ['StringEquals', 'aws:ResourceTag/team', 'shop', true],
  ['ForAllValues:StringEquals', 'dynamodb:LeadingKeys', '${cognito-identity.amazonaws.com:sub}', true],
  ['StringEquals', 'iam:PassedToService', 'lambda.amazonaws.com', true],
  ['StringLike', 'iam:PassedToService', '*', false],
  ['StringEquals', 'aws:RequestedRegion', 'eu-west-1', false],
  ['Bool', 'aws:SecureTransport', 'true', false],
  ['StringNotEquals', 'aws:ResourceTag/team', 'billing', false],
]
for (const [operator, key, value, narrowed] of conditions)
  test(`${operator} ${key} ${value} ${narrowed ? 'narrows' : 'does not narrow'}`, () =>
    assert.equal(isNarrowed(statement([text('*')], [{ operator, key, values: known([text(value)]) }])), narrowed))
