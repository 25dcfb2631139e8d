import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Application } from '../model/application.ts'
import type { Finding } from '../model/finding.ts'
import type { NodeId } from '../model/ids.ts'
import type { LeastPolicy } from '../permissions/least-policy.ts'
import { noOptions, projectOf, readProject } from '../read/index.ts'
import { prove } from './prove.ts'

const template = (one: string, two = 'TwoRole', more = ''): string => `Resources:
  One: {Type: AWS::Lambda::Function, Properties: {Handler: a.b, Runtime: nodejs22.x, Role: !GetAtt OneRole.Arn}}
  Two: {Type: AWS::Lambda::Function, Properties: {Handler: a.b, Runtime: nodejs22.x, Role: !GetAtt ${two}.Arn}}
  OneRole:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: {}
      Policies: [{PolicyName: p, PolicyDocument: {Statement: ${one}}}]
  TwoRole: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {}}}
  Orders: {Type: AWS::DynamoDB::Table}
  Key: {Type: AWS::KMS::Key}
${more}`
const read = (text: string): Application => readProject(projectOf(new Map([['t.yaml', text]])), noOptions)
const allow = (action: string, resource: string, more = ''): string => `{Effect: Allow, Action: '${action}', Resource: ${resource}${more}}`
const orders = '!GetAtt Orders.Arn'

function policy(app: Application, ...needs: readonly (readonly [action: string, thing: string, suffix?: string])[]): LeastPolicy {
  const fn = app.functions.find(({ logicalId }) => logicalId === 'One')
  assert.ok(fn !== undefined)
  return {
    function: fn.id,
    unknowns: [],
    statements: needs.map(([action, thing, suffix]) => {
      const to = app.resources.find(({ logicalId }) => logicalId === thing)?.id
      const arns =
        to === undefined ? [['*']] : [[{ kind: 'reference', to, attribute: 'Arn' } as const, ...(suffix === undefined ? [] : [suffix])]]
      const need = {
        function: fn.id,
        action,
        scope: { arns, fit: 'exact', things: [] },
        conditions: [],
        reason: { kind: 'platform', what: '', at: fn.at },
        optional: false,
      } as const
      return { sid: '', actions: [action], resources: arns, conditions: [], needs: [need], wide: undefined }
    }),
  }
}

const rows: readonly (readonly [what: string, after: string, needs: Parameters<typeof policy>[1][], says: RegExp | 'proved'])[] = [
  ['what is used is allowed', template(`[${allow('dynamodb:GetItem', orders)}]`), [['dynamodb:GetItem', 'Orders']], 'proved'],
  [
    'an index, too',
    template(`[${allow('dynamodb:Query', '!Sub "${Orders.Arn}/index/*"')}]`),
    [['dynamodb:Query', 'Orders', '/index/*']],
    'proved',
  ],
  [
    'a key, which its own policy lets the account decide',
    template(`[${allow('kms:Decrypt', '!GetAtt Key.Arn')}]`),
    [['kms:Decrypt', 'Key']],
    'proved',
  ],
  ['an action without a resource', template(`[${allow('xray:PutTraceSegments', "'*'")}]`), [['xray:PutTraceSegments', '']], 'proved'],
  [
    'an action is missing',
    template(`[${allow('dynamodb:PutItem', orders)}]`),
    [['dynamodb:GetItem', 'Orders']],
    /may no longer do dynamodb:GetItem/,
  ],
  ['another resource', template(`[${allow('dynamodb:GetItem', '!GetAtt Key.Arn')}]`), [['dynamodb:GetItem', 'Orders']], /may no longer do/],
  [
    'the resource is narrower',
    template(`[${allow('dynamodb:GetItem', '!Sub "${Orders.Arn}/index/x"')}]`),
    [['dynamodb:GetItem', 'Orders']],
    /may no longer do/,
  ],
  [
    'a denial',
    template(`[${allow('dynamodb:*', orders)}, {Effect: Deny, Action: 'dynamodb:GetItem', Resource: '*'}]`),
    [['dynamodb:GetItem', 'Orders']],
    /may no longer do/,
  ],
  [
    'a condition',
    template(`[${allow('dynamodb:GetItem', orders, ', Condition: {IpAddress: {aws:SourceIp: 10.0.0.0/8}}')}]`),
    [['dynamodb:GetItem', 'Orders']],
    /cannot be shown/,
  ],
  [
    'a policy that nobody can read',
    template(`[${allow('s3:GetObject', "'*'")}]`).replace('Policies:', 'ManagedPolicyArns: [arn:aws:iam::1:policy/x]\n      Policies:'),
    [['dynamodb:GetItem', 'Orders']],
    /cannot be shown/,
  ],
  [
    'more than is used',
    template(`[${allow('dynamodb:GetItem', orders)}, ${allow('iam:*', "'*'")}]`),
    [['dynamodb:GetItem', 'Orders']],
    /may still do iam:PassRole, which it does not use/,
  ],
  [
    'a shared role',
    template(`[${allow('dynamodb:GetItem', orders)}]`, 'OneRole'),
    [['dynamodb:GetItem', 'Orders']],
    /shares its role with t\/Two/,
  ],
]

describe('permissions are proved', () => {
  const before = read(template(`[${allow('*', "'*'")}]`))
  for (const [what, text, needs, says] of rows)
    test(what, () => {
      const after = read(text)
      const failures = prove(
        { application: before, findings: [] },
        { application: after, findings: [] },
        { gone: [], policies: [policy(before, ...needs)] },
      )
      if (says === 'proved') assert.deepEqual(failures, [])
      else assert.match(failures.join('; '), says)
    })
})

describe('findings are proved', () => {
  const application = read(template('[]'))
  const finding = (check: string, severity: Finding['severity'] = 'medium', more: Partial<Finding> = {}): Finding => ({
    check,
    risk: 'misconfiguration',
    severity,
    sure: true,
    reach: 'internal',
    at: { file: 't.yaml', line: 1, column: 1 },
    about: 't/x' as NodeId,
    because: `${check} it is`,
    path: [],
    fingerprint: check,
    ...more,
  })
  const proof = (before: readonly Finding[], after: readonly Finding[], gone: readonly Finding[]) =>
    prove({ application, findings: before }, { application, findings: after }, { gone, policies: [] })
  const [a, b] = [finding('a'), finding('b')]
  const cases: readonly (readonly [what: string, before: readonly Finding[], after: readonly Finding[], says: RegExp | 'proved'])[] = [
    ['gone', [a, b], [b], 'proved'],
    ['still there', [a, b], [a, b], /a is still found/],
    ['moved to another line', [a, b], [{ ...a, at: { ...a.at, line: 9 } }], /a is still found/],
    ['a new one as bad', [a], [b], /b is new/],
    ['a new one that is less', [a], [finding('b', 'low')], 'proved'],
    ['a new one that is only possible', [a], [finding('b', 'high', { sure: false })], 'proved'],
    ['fewer of what was said as one', [a], [finding('a', 'medium', { fingerprint: 'other' })], 'proved'],
  ]
  for (const [what, before, after, says] of cases)
    test(what, () => {
      const failures = proof(before, after, [a])
      if (says === 'proved') assert.deepEqual(failures, [])
      else assert.match(failures.join('; '), says)
    })
  test('what can no longer be read is no proof', () => {
    const broken = read(`${template('[]')}  Bad: {Properties: {}}\n`)
    const failures = prove({ application, findings: [] }, { application: broken, findings: [] }, { gone: [], policies: [] })
    assert.match(failures.join(), /can no longer be read as before/)
  })
})
