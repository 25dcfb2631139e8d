import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { known } from '../model/known.ts'
import { text } from '../model/text.ts'
import { readPolicyDocument } from './document.ts'

const source = { at: { file: 'policy.json', line: 1, column: 1 }, view: 'deployed' as const }
const Version = '2012-10-17'
const statement = { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' }

test('reads a policy as it is written', () => {
  const { statements, problems } = readPolicyDocument(
    {
      Version,
      Id: 'one',
      Statement: {
        Sid: 'Mine',
        Effect: 'Deny',
        NotPrincipal: { AWS: ['*', '111122223333'], Service: 'sns.amazonaws.com' },
        NotAction: ['s3:*', 'sqs:Send*'],
        NotResource: 'arn:aws:s3:::photos/${aws:username}/*',
        Condition: { NumericLessThan: { 's3:max-keys': 10 }, Bool: { 'aws:SecureTransport': [true, 'false'] } },
      },
    },
    source,
  )
  assert.deepEqual(problems, [])
  assert.deepEqual(statements, [
    {
      sid: 'Mine',
      effect: known('Deny'),
      actions: known([text('s3:*'), text('sqs:Send*')]),
      notActions: true,
      resources: known([text('arn:aws:s3:::photos/${aws:username}/*')]),
      notResources: true,
      principals: known([
        { kind: 'any', name: text('*') },
        { kind: 'aws', name: text('111122223333') },
        { kind: 'service', name: text('sns.amazonaws.com') },
      ]),
      notPrincipals: true,
      conditions: [
        { operator: 'NumericLessThan', key: 's3:max-keys', values: known([text('10')]) },
        { operator: 'Bool', key: 'aws:SecureTransport', values: known([text('true'), text('false')]) },
      ],
      origin: { kind: 'written' },
      ...source,
    },
  ])
})

test('a variable of the old version is no variable', () => {
  const { statements } = readPolicyDocument({ Statement: [{ ...statement, Resource: 'a/${aws:username}' }] }, source)
  assert.deepEqual(statements[0]?.resources, known([text('a/${$}{aws:username}')]))
})

const wrong: readonly (readonly [what: unknown, path: string])[] = [
  [null, ''],
  ['{}', ''],
  [[], ''],
  [{ Version }, 'Statement'],
  [{ Version: '2020-01-01', Statement: [] }, 'Version'],
  [{ Version, Statement: [], Rules: 1 }, 'Rules'],
  [{ Version, Statement: [statement, 'Allow'] }, 'Statement[1]'],
  [{ Version, Statement: { ...statement, Effect: 'allow' } }, 'Statement.Effect'],
  [{ Version, Statement: [{ Effect: 'Allow', Resource: '*' }] }, 'Statement[0].Action'],
  [{ Version, Statement: [{ ...statement, Action: ['s3:Get*', 7] }] }, 'Statement[0].Action[1]'],
  [{ Version, Statement: [{ ...statement, Action: 's3 GetObject' }] }, 'Statement[0].Action'],
  [{ Version, Statement: [{ ...statement, Action: '' }] }, 'Statement[0].Action'],
  [{ Version, Statement: [{ ...statement, NotAction: 's3:*' }] }, 'Statement[0].NotAction'],
  [{ Version, Statement: [{ ...statement, Resource: {} }] }, 'Statement[0].Resource'],
  [{ Version, Statement: [{ ...statement, Principal: 'me' }] }, 'Statement[0].Principal'],
  [{ Version, Statement: [{ ...statement, Principal: { constructor: 'me' } }] }, 'Statement[0].Principal.constructor'],
  [{ Version, Statement: [{ ...statement, Principal: { AWS: 1 } }] }, 'Statement[0].Principal.AWS'],
  [{ Version, Statement: [{ ...statement, Condition: 'never' }] }, 'Statement[0].Condition'],
  [{ Version, Statement: [{ ...statement, Condition: { Bool: [] } }] }, 'Statement[0].Condition.Bool'],
  [{ Version, Statement: [{ ...statement, Condition: { Bools: { a: 'b' } } }] }, 'Statement[0].Condition.Bools'],
  [{ Version, Statement: [{ ...statement, Condition: { Bool: { a: [['b']] } } }] }, 'Statement[0].Condition.Bool.a[0]'],
  [{ Version, Statement: [{ ...statement, Sid: 1 }] }, 'Statement[0].Sid'],
  [
    JSON.parse(`{"Version":"${Version}","Statement":[{"__proto__":{"Effect":"Allow"},"Effect":"Deny","Action":"*","Resource":"*"}]}`),
    'Statement[0].__proto__',
  ],
]

test('tells where a policy is wrong', () => {
  for (const [document, path] of wrong)
    assert.deepEqual(
      readPolicyDocument(document, source).problems.map((problem) => problem.path),
      [path],
      JSON.stringify(document),
    )
})

test('any JSON is read to an end', () => {
  const member = fc.constantFrom('Version', 'Statement', 'Effect', 'Action', 'Resource', 'Principal', 'Condition', 'AWS', '__proto__')
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom<unknown>(null, '*', 'Allow', 's3:*', 1, true),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(member, tie('value'), { maxKeys: 5 }),
    ),
  }))
  fc.assert(
    fc.property(value, (document) => {
      const { statements, problems } = readPolicyDocument(document, source)
      assert.ok(statements.length > 0 || problems.length > 0 || Array.isArray((document as { Statement?: unknown }).Statement))
    }),
    { numRuns: 1000 },
  )
})
