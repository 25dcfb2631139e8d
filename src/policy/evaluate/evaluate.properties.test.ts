import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { known, unknown } from '../../model/known.ts'
import type { Known, Outcome } from '../../model/known.ts'
import type { Condition, Principal, Statement } from '../../model/role.ts'
import { showText, text } from '../../model/text.ts'
import type { Hole, Text } from '../../model/text.ts'
import { actionMatches } from '../wildcard.ts'
import { evaluate } from './evaluate.ts'
import type { Policies, Request } from './request.ts'

const hole: Hole = { kind: 'parameter', name: 'P', secret: false }
const open: Hole = { kind: 'unknown', why: 'nobody says' }
const account = '111122223333'
const role = `arn:aws:iam::${account}:role/app`

const actions = fc.constantFrom('*', 's3:*', 's3:Get*', 's3:getobject', 's3:PutObject', 'sqs:*', 's3:?etObject')
const resources = fc.constantFrom<Text>(
  text('*'),
  text('arn:aws:s3:::photos/*'),
  text('arn:aws:s3:::photos/ana/*'),
  text('arn:aws:s3:::photos/${aws:username}/*'),
  text("arn:aws:s3:::photos/${aws:PrincipalTag/team, 'none'}/*"),
  text('arn:aws:s3:::', hole, '/*'),
  text('arn:aws:s3:::logs'),
)
const condition: fc.Arbitrary<Condition> = fc.record({
  operator: fc.constantFrom(
    'StringEquals',
    'StringNotEquals',
    'StringLike',
    'StringNotLike',
    'StringEqualsIgnoreCase',
    'Null',
    'ForAllValues:StringLike',
    'ForAnyValue:StringNotEquals',
    'StringLikeIfExists',
    'ForAnyValue:StringLikeIfExists',
  ),
  key: fc.constantFrom('aws:username', 'aws:PrincipalTag/team', 'aws:TagKeys'),
  values: fc
    .array(fc.constantFrom('ana', 'a*', '*', 'true', 'false', '${aws:username}', '${aws:PrincipalTag/team}', '${*}'), {
      minLength: 1,
      maxLength: 2,
    })
    .map((all) => known(all.map((one) => text(one)))),
})
const principals = fc.constantFrom<readonly Principal[]>(
  [{ kind: 'any', name: text('*') }],
  [{ kind: 'aws', name: text(role) }],
  [{ kind: 'aws', name: text(account) }],
  [
    { kind: 'aws', name: text(`arn:aws:iam::${account}:root`) },
    { kind: 'aws', name: text(role) },
  ],
  [{ kind: 'service', name: text('sns.amazonaws.com') }],
)
const statement: fc.Arbitrary<Statement> = fc.record({
  effect: fc.constantFrom('Allow', 'Allow', 'Deny').map((effect) => known(effect as 'Allow' | 'Deny')),
  actions: fc.array(actions, { minLength: 1, maxLength: 2 }).map((all) => known(all.map((one) => text(one)))),
  notActions: fc.constantFrom(false, false, true),
  resources: fc.array(resources, { minLength: 1, maxLength: 2 }).map((all) => known(all)),
  notResources: fc.constantFrom(false, false, true),
  principals: principals.map((all) => known(all)),
  notPrincipals: fc.constantFrom(false, false, false, true),
  conditions: fc.array(condition, { maxLength: 2 }),
  origin: fc.constant({ kind: 'written' as const }),
  at: fc.constant({ file: 't.yaml', line: 1, column: 1 }),
  view: fc.constant('declared' as const),
})
const list = fc.array(statement, { maxLength: 3 })
const policies: fc.Arbitrary<Policies> = fc.record(
  {
    identity: list,
    resource: list,
    boundary: list,
    session: list,
    organisation: fc.array(list, { minLength: 1, maxLength: 2 }),
    resourceControl: fc.array(list, { minLength: 1, maxLength: 1 }),
    sameAccount: fc.constantFrom<Outcome>('yes', 'no'),
  },
  { requiredKeys: ['identity'] },
)
const keyValue = fc
  .array(
    fc.constantFrom('ana', 'bob', '*').map((one) => text(one)),
    { minLength: 1, maxLength: 2 },
  )
  .map((all) => known(all))
const request: fc.Arbitrary<Request> = fc.record({
  action: fc.constantFrom('s3:GetObject', 's3:PutObject', 'kms:Decrypt'),
  resource: fc.constantFrom(
    text('arn:aws:s3:::photos/ana/1'),
    text('arn:aws:s3:::', hole, '/1'),
    text('arn:aws:s3:::photos/none/1'),
    text(`arn:aws:kms:eu-west-1:${account}:key/1`),
  ),
  principal: fc.constant<Principal>({ kind: 'aws', name: text(role) }),
  context: fc.record({
    keys: fc
      .record({ 'aws:username': keyValue, 'aws:principaltag/team': keyValue, 'aws:tagkeys': keyValue }, { requiredKeys: [] })
      .map((keys): ReadonlyMap<string, Known<readonly Text[]>> => new Map(Object.entries(keys))),
    others: fc.constant('absent' as const),
  }),
})
const runs = { numRuns: 400 }

/** One kind of policy with a statement more. */
const withMore = (all: Policies, kind: 'identity' | 'boundary' | 'session' | 'resource', more: Statement): Policies =>
  all[kind] === undefined ? all : { ...all, [kind]: [...all[kind], more] }
const kinds = fc.constantFrom('identity', 'boundary', 'session', 'resource')
const rank = { no: 0, unknown: 1, yes: 2 }

test('a Deny for everything wins wherever it stands', () => {
  fc.assert(
    fc.property(request, policies, kinds, statement, (asked, all, kind, one) => {
      if (all[kind] === undefined) return
      const everything: Statement = {
        ...one,
        effect: known('Deny'),
        actions: known([text('*')]),
        notActions: false,
        resources: known([text('*')]),
        notResources: false,
        principals: known([{ kind: 'any', name: text('*') }]),
        notPrincipals: false,
        conditions: [],
      }
      assert.equal(evaluate(asked, withMore(all, kind, everything)).outcome, 'no')
    }),
    runs,
  )
})

test('one more Allow never takes away, one more Deny never gives', () => {
  fc.assert(
    fc.property(request, policies, kinds, statement, (asked, all, kind, one) => {
      const before = rank[evaluate(asked, all).outcome]
      const { outcome: allowed } = evaluate(asked, withMore(all, kind, { ...one, effect: known('Allow') }))
      const { outcome: denied } = evaluate(asked, withMore(all, kind, { ...one, effect: known('Deny') }))
      assert.ok(rank[allowed] >= before)
      assert.ok(rank[denied] <= before)
    }),
    runs,
  )
})

const lost = unknown('it was made unknown')
/** Ways to know less of a statement. */
const lessOf: readonly ((one: Statement) => Statement)[] = [
  (one) => ({ ...one, effect: lost }),
  (one) => ({ ...one, actions: lost }),
  (one) => ({ ...one, resources: lost }),
  (one) => ({ ...one, resources: known([...(one.resources.state === 'known' ? one.resources.value.slice(1) : []), text(open)]) }),
  (one) => ({ ...one, principals: lost }),
  (one) => ({ ...one, conditions: one.conditions.map((each) => ({ ...each, values: lost })) }),
  (one) => ({ ...one, conditions: one.conditions.map((each) => ({ ...each, operator: 'Unheard' })) }),
  (one) => ({
    ...one,
    actions: {
      state: 'several',
      options: [
        { when: 'A', value: one.actions },
        { when: 'B', value: known([]) },
      ],
    },
  }),
]

test('who knows less of a policy answers the same, or that it is unknown', () => {
  fc.assert(
    fc.property(request, policies, kinds, fc.nat(2), fc.constantFrom(...lessOf), (asked, all, kind, index, less) => {
      const before = evaluate(asked, all).outcome
      const changed = all[kind]?.map((one, position) => (position === index ? less(one) : one))
      const after = evaluate(asked, changed === undefined ? all : { ...all, [kind]: changed }).outcome
      assert.ok(after === before || after === 'unknown', `${before} became ${after}`)
    }),
    runs,
  )
})

test('who knows less of a request answers the same, or that it is unknown', () => {
  const without = ({ action, resource, context }: Request): Request => ({ action, resource, context, account: text(account) })
  const ways: readonly ((asked: Request) => Request)[] = [
    (asked) => ({ ...asked, context: { ...asked.context, others: 'unknown' } }),
    (asked) => ({ ...asked, context: { keys: new Map([...asked.context.keys.keys()].map((key) => [key, lost])), others: 'absent' } }),
    (asked) => ({
      ...asked,
      context: { keys: new Map([...asked.context.keys].map(([key]) => [key, known([text(open)])])), others: 'absent' },
    }),
    (asked) => ({ ...asked, resource: text(open) }),
    (asked) => ({ ...asked, resource: text('arn:aws:', open) }),
    without,
  ]
  fc.assert(
    fc.property(request, policies, fc.nat(ways.length - 1), (asked, given, way) => {
      // What is known of several values of a key is more than one value that is not: only keys with one value are compared there.
      const single = [...asked.context.keys.values()].every((value) => value.state === 'known' && value.value.length === 1)
      if (way === 2 && !single) return
      const all: Policies = { sameAccount: 'yes', ...given }
      const before = evaluate(asked, all).outcome
      const after = evaluate(ways[way]?.(asked) ?? asked, all).outcome
      assert.ok(after === before || after === 'unknown', `${before} became ${after}`)
    }),
    { numRuns: 800 },
  )
})

test('actions match as their expansion says', () => {
  const names = ['s3:GetObject', 's3:PutObject', 's3:ListBucket', 'sqs:SendMessage']
  fc.assert(
    fc.property(statement, fc.constantFrom(...names), (one, action) => {
      const plain: Statement = {
        ...one,
        effect: known('Allow'),
        notActions: false,
        resources: known([text('*')]),
        notResources: false,
        conditions: [],
      }
      const patterns = plain.actions.state === 'known' ? plain.actions.value.map((each) => showText(each)) : []
      const expanded = known(names.filter((name) => patterns.some((pattern) => actionMatches(pattern, name))).map((name) => text(name)))
      const asked: Request = { action, resource: text('arn:aws:s3:::photos'), context: { keys: new Map(), others: 'absent' } }
      assert.deepEqual(
        evaluate(asked, { identity: [plain] }).outcome,
        evaluate({ ...asked, action: action.toUpperCase() }, { identity: [{ ...plain, actions: expanded }] }).outcome,
      )
    }),
    runs,
  )
})
