import assert from 'node:assert/strict'
import { test } from 'node:test'
import { known } from '../../model/known.ts'
import type { Condition, Statement } from '../../model/role.ts'
import { text } from '../../model/text.ts'
import type { Text } from '../../model/text.ts'
import { covers } from './covers.ts'
import { policySize } from './policy-size.ts'
import { principalOf } from '../principal-of.ts'

const bucket = { kind: 'parameter', name: 'Bucket', secret: false } as const
const nobodyKnows = { kind: 'unknown', why: 'a plugin decides' } as const
const prefix: Condition = { operator: 'StringLike', key: 's3:prefix', values: known([text('public/*')]) }

const says = (actions: readonly string[], resources: readonly Text[], more: Partial<Statement> = {}): Statement => ({
  effect: known('Allow'),
  actions: known(actions.map((action) => text(action))),
  notActions: false,
  resources: known(resources),
  notResources: false,
  notPrincipals: false,
  conditions: [],
  origin: { kind: 'written' },
  at: { file: 'template.yaml', line: 1, column: 1 },
  view: 'declared',
  ...more,
})

const all = text('*')
const object = text('arn:aws:s3:::photos/a')
const rows: readonly (readonly [name: string, wide: Statement, narrow: Statement, does: boolean])[] = [
  ['a wildcard', says(['s3:*'], [all]), says(['s3:getobject', 's3:Put*'], [object]), true],
  ['another action', says(['s3:Get*'], [all]), says(['s3:GetObject', 's3:PutObject'], [object]), false],
  ['another resource', says(['s3:*'], [text('arn:aws:s3:::papers/*')]), says(['s3:GetObject'], [object]), false],
  ['a condition on the wide one', says(['s3:*'], [all], { conditions: [prefix] }), says(['s3:ListBucket'], [all]), false],
  ['a condition on the narrow one', says(['s3:*'], [all]), says(['s3:ListBucket'], [all], { conditions: [prefix] }), true],
  ['the same condition', says(['s3:*'], [all], { conditions: [prefix] }), says(['s3:ListBucket'], [all], { conditions: [prefix] }), true],
  ['the same open part', says(['s3:*'], [text('arn:aws:s3:::', bucket)]), says(['s3:*'], [text('arn:aws:s3:::', bucket)]), true],
  ['what nobody knows', says(['s3:*'], [[nobodyKnows]]), says(['s3:*'], [[nobodyKnows]]), false],
  ['everything but a list', says(['s3:*'], [all], { notActions: true }), says(['s3:GetObject'], [object]), false],
  [
    'another principal',
    says(['sqs:*'], [all], { principals: known([principalOf('Service', text('sns.amazonaws.com'))]) }),
    says(['sqs:*'], [all], { principals: known([principalOf('Service', text('s3.amazonaws.com'))]) }),
    false,
  ],
]
for (const [name, wide, narrow, does] of rows)
  test(`${name}: ${does ? 'covers' : 'does not cover'}`, () => assert.equal(covers(wide, narrow), does))

test('a policy is at least as long as its JSON, and no longer where nothing is open', () => {
  const statement = says(['s3:GetObject'], [object])
  const json = JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: ['s3:GetObject'], Resource: ['arn:aws:s3:::photos/a'] }],
  })
  const size = policySize([statement])
  // A list of one may be written without brackets, and Deny is shorter than Allow.
  assert.ok(size <= json.length && size >= json.length - 8, `${size} of ${json.length}`)
})
