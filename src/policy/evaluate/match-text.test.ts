import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { resourceId, serviceId } from '../../model/ids.ts'
import type { Outcome } from '../../model/known.ts'
import { text } from '../../model/text.ts'
import type { Hole, Text, TextPart } from '../../model/text.ts'
import { wildcardMatches } from '../wildcard.ts'
import { matchText } from './match-text.ts'
import type { Mode, Variables } from './pattern.ts'

const app = serviceId('app')
const ref = (name: string, attribute = 'Ref'): Hole => ({ kind: 'reference', to: resourceId(app, name), attribute })
const parameter = (name: string): Hole => ({ kind: 'parameter', name, secret: false })
const pseudo = (name: 'region' | 'account' | 'partition' | 'stage'): Hole => ({ kind: 'pseudo', name })
const [region, account, stage] = [pseudo('region'), pseudo('account'), pseudo('stage')]
const open: Hole = { kind: 'unknown', why: 'nobody says' }
const table = (...name: readonly TextPart[]): Text => text('arn:aws:dynamodb:', region, ':', account, ':table/', ...name)

type Row = readonly [pattern: Text, subject: Text, expected: Outcome]

const rows: Readonly<Record<string, readonly Row[]>> = {
  'texts without open parts': [
    [text('*'), text('arn:aws:s3:::photos'), 'yes'],
    [text('*'), text('*'), 'yes'],
    [text('arn:aws:s3:::photos/*'), text('arn:aws:s3:::photos'), 'no'],
    [text('arn:aws:s3:::photos/*'), text('arn:aws:s3:::photos/a:b/c'), 'yes'],
    [text('arn:aws:s3:::Photos'), text('arn:aws:s3:::photos'), 'no'],
    [text('arn:aws:sqs:us-*-1:1:q'), text('arn:aws:sqs:us-east-1:1:q'), 'yes'],
    // A star inside a part stays in its part; one that ends its part may go on.
    [text('arn:aws:sqs:u*-1:1:q'), text('arn:aws:sqs:us-east-2:x-1:1:q'), 'no'],
    [text('arn:aws:sqs:*:q'), text('arn:aws:sqs:us-east-1:1:q'), 'yes'],
    [text('arn:aws:sqs*'), text('arn:aws:sqs:us-east-1:1:q'), 'yes'],
    [text('arn:aws:iam::1:role/??'), text('arn:aws:iam::1:role/ab'), 'yes'],
    [text('arn:aws:iam::1:role/??'), text('arn:aws:iam::1:role/abc'), 'no'],
  ],
  'the same open parts': [
    [table('orders-', stage), table('orders-', stage), 'yes'],
    [table('orders-*'), table('orders-', stage), 'yes'],
    [table('*'), table(ref('Orders')), 'yes'],
    [text(ref('Orders', 'Arn')), text(ref('Orders', 'Arn')), 'yes'],
    [text(ref('Orders', 'Arn'), '/index/*'), text(ref('Orders', 'Arn'), '/index/ByDay'), 'yes'],
    [text(ref('Orders', 'Arn'), '/index/*'), text(ref('Orders', 'Arn')), 'no'],
    [text('arn:aws:s3:::', parameter('Bucket'), '/*'), text('arn:aws:s3:::', parameter('Bucket'), '/a.jpg'), 'yes'],
    [text('arn:aws:s3:::logs-????????????'), text('arn:aws:s3:::logs-', account), 'yes'],
  ],
  'open parts that could be anything': [
    [text('arn:aws:s3:::photos'), text('arn:aws:s3:::', parameter('Bucket')), 'unknown'],
    [text('arn:aws:s3:::', parameter('Bucket')), text('arn:aws:s3:::photos'), 'unknown'],
    [text('arn:aws:s3:::', parameter('One')), text('arn:aws:s3:::', parameter('Other')), 'unknown'],
    [text(open), text(open), 'unknown'],
    [table('orders-prod'), table('orders-', stage), 'unknown'],
    [text('arn:aws:dynamodb:eu-west-1:111122223333:table/orders'), table('orders'), 'unknown'],
    [text('arn:aws:s3:::logs-???????????'), text('arn:aws:s3:::logs-', stage), 'unknown'],
  ],
  'open parts that cannot be it': [
    [table('orders-', stage), table('carts-', stage), 'no'],
    [text('arn:aws:s3:::', parameter('Bucket')), table('orders'), 'no'],
    [table(ref('Orders')), table(ref('Carts')), 'no'],
    [text(ref('Orders', 'Arn')), text(ref('Carts', 'Arn')), 'no'],
    [text(ref('Orders', 'Arn'), '/index/*'), text(ref('Carts', 'Arn'), '/index/ByDay'), 'no'],
    [text('arn:aws:s3:::photos-', stage, '-a'), text('arn:aws:s3:::photos-', stage, '-b'), 'no'],
    // A region has no capitals, an account twelve digits.
    [text('arn:aws:sqs:EU:1:q'), text('arn:aws:sqs:', region, ':1:q'), 'no'],
    [text('arn:aws:s3:::logs-???'), text('arn:aws:s3:::logs-', account), 'no'],
    [text('arn:aws:s3:::logs-abcdefghijkl'), text('arn:aws:s3:::logs-', account), 'no'],
  ],
}

for (const [what, all] of Object.entries(rows))
  test(`matches ${what}`, () => {
    for (const [pattern, subject, expected] of all) assert.equal(matchText(pattern, subject), expected, JSON.stringify([pattern, subject]))
  })

const modes: readonly (readonly [Mode, string, string, Outcome])[] = [
  ['exact', 'a*', 'ab', 'no'],
  ['exact', 'a*', 'a*', 'yes'],
  ['like', 'a*', 'ab', 'yes'],
  ['like', 'a${*}', 'ab', 'no'],
  ['like', 'a${*}', 'a*', 'yes'],
  ['like', '${$}{aws:username}', '${aws:username}', 'yes'],
  ['like', 'home/${aws:username}/*', 'home/ana/1', 'yes'],
  ['like', 'home/${aws:username}/*', 'home/bob/1', 'no'],
  ['like', "team/${aws:PrincipalTag/team, 'none'}", 'team/none', 'yes'],
  ['like', 'team/${aws:PrincipalTag/team}', 'team/', 'no'],
  ['like', '${star}', 'anything', 'no'],
  ['arn', 'arn:aws:sns:*:*:a*', 'arn:aws:sns:us-east-1:1:alerts', 'yes'],
  ['arn', 'arn:aws:sns:*', 'arn:aws:sns:us-east-1:1:alerts', 'no'],
  ['arn', 'arn:aws:*:1:alerts:x', 'arn:aws:sns:us-east-1:1:alerts', 'no'],
  ['arn', 'arn:aws:s3:::a*', 'arn:aws:s3:::a:b', 'yes'],
  ['arn', 'arn:*:*:*:*:*', 'no arn', 'no'],
  ['arn', '*', 'arn:aws:s3:::a', 'unknown'],
]

test('each element gives wildcards a meaning of its own', () => {
  const values: Readonly<Record<string, string>> = { 'aws:username': 'ana', star: '*' }
  const variables: Variables = (name) => ({ value: values[name] === undefined ? undefined : text(values[name]), sure: true })
  for (const [mode, pattern, subject, expected] of modes)
    assert.equal(matchText(text(pattern), text(subject), mode, variables), expected, `${mode} ${pattern} ${subject}`)
})

const piece = fc.constantFrom('a', 'b', ':', '*', '?', 'ab')
const holes = ['P', 'Q'].map(parameter)
const filled = (value: Text, values: Readonly<Record<string, string>>): string =>
  value.map((part) => (typeof part === 'string' ? part : part.kind === 'parameter' ? (values[part.name] ?? '') : '')).join('')

test('an answer holds whatever the open parts turn out to be', () => {
  const pattern = fc.array(fc.oneof({ weight: 4, arbitrary: piece }, { weight: 1, arbitrary: fc.constantFrom(...holes) }), { maxLength: 7 })
  const subject = fc.array(
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom('a', 'b', ':', 'ab') }, { weight: 1, arbitrary: fc.constantFrom(...holes) }),
    { maxLength: 7 },
  )
  const value = fc.string({ unit: fc.constantFrom('a', 'b', ':'), maxLength: 4 })
  fc.assert(
    fc.property(pattern, subject, fc.record({ P: value, Q: value }), (parts, others, values) => {
      const [one, other] = [text(...parts), text(...others)]
      const outcome = matchText(one, other, 'like')
      const really = wildcardMatches(filled(one, values), filled(other, values))
      assert.notEqual(outcome, really ? 'no' : 'yes')
    }),
    { numRuns: 2000 },
  )
})

test('patterns without open parts agree with the plain matcher', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), fc.array(fc.constantFrom('a', 'b', ':'), { maxLength: 8 }), (parts, letters) => {
      const [pattern, subject] = [parts.join(''), letters.join('')]
      const expected = wildcardMatches(pattern, subject) ? 'yes' : 'no'
      // An equal open part at the end keeps it from the quick way.
      assert.equal(matchText(text(pattern, parameter('P')), text(subject, parameter('P')), 'like'), expected)
      assert.equal(matchText(text(pattern), text(subject), 'like'), expected)
    }),
    { numRuns: 1000 },
  )
})

test('long patterns of many stars take no long time', () => {
  const started = performance.now()
  assert.equal(matchText(text('a*'.repeat(200), 'b'), text('a'.repeat(600), stage)), 'unknown')
  assert.ok(performance.now() - started < 500)
})
