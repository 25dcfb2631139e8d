import assert from 'node:assert/strict'
import { test } from 'node:test'
import { emptyApplication } from '../../model/application.ts'
import type { Application } from '../../model/application.ts'
import { resourceId, roleId, serviceId } from '../../model/ids.ts'
import { known, unknown } from '../../model/known.ts'
import type { Known, Outcome } from '../../model/known.ts'
import type { Resource } from '../../model/resource.ts'
import { showText, text } from '../../model/text.ts'
import type { Text, TextPart } from '../../model/text.ts'
import { canonicalArn, canonicalStatements } from './canonical.ts'
import { matchText } from './match-text.ts'

const service = serviceId('app')
const ref = (name: string, attribute = 'Ref'): TextPart => ({ kind: 'reference', to: resourceId(service, name), attribute })
const pseudo = (name: 'region' | 'account' | 'partition' | 'stage'): TextPart => ({ kind: 'pseudo', name })
const parameter: TextPart = { kind: 'parameter', name: 'Table', secret: false }
const [region, account, partition, stage] = [pseudo('region'), pseudo('account'), pseudo('partition'), pseudo('stage')]

function resource(kind: string, logicalId: string, name?: Known<Text>, more: object = {}): Resource {
  return { kind, id: resourceId(service, logicalId), service, logicalId, name, ...more } as unknown as Resource
}

const app: Application = {
  ...emptyApplication,
  resources: [
    resource('table', 'Orders', known(text('orders-', stage))),
    resource('table', 'Carts'),
    resource('bucket', 'Photos', known(text(ref('Orders'), '-photos'))),
    resource('queue', 'Jobs', known(text('jobs'))),
    resource('topic', 'Alerts'),
    resource('stream', 'Clicks', known(text('clicks')), { flavour: 'data' }),
    resource('secret', 'Password', known(text('prod/db'))),
    resource('config-parameter', 'Mode', known(text('mode'))),
    resource('encryption-key', 'Key', known(text('for people'))),
    resource('log-group', 'Log', known(text('/aws/lambda/a'))),
    resource('table', 'Unsure', unknown('it depends')),
    resource('table', 'Chicken', known(text(ref('Egg')))),
    resource('table', 'Egg', known(text(ref('Chicken')))),
    resource('other', 'Else', known(text('else'))),
  ],
}

const rows: readonly (readonly [Text, string])[] = [
  [text(ref('Orders', 'Arn')), 'arn:aws:dynamodb:${region}:${account}:table/orders-${stage}'],
  [
    text('arn:', partition, ':dynamodb:', region, ':', account, ':table/', ref('Orders')),
    'arn:aws:dynamodb:${region}:${account}:table/orders-${stage}',
  ],
  [text(ref('Orders', 'Arn'), '/index/*'), 'arn:aws:dynamodb:${region}:${account}:table/orders-${stage}/index/*'],
  [text(ref('Carts', 'Arn')), 'arn:aws:dynamodb:${region}:${account}:table/${app/Carts.MadeUpName}'],
  [text(ref('Carts', 'StreamArn')), 'arn:aws:dynamodb:${region}:${account}:table/${app/Carts.MadeUpName}/stream/${app/Carts.StreamLabel}'],
  [text(ref('Unsure', 'Arn')), 'arn:aws:dynamodb:${region}:${account}:table/${app/Unsure}'],
  [text(ref('Photos', 'Arn'), '/*'), 'arn:aws:s3:::orders-${stage}-photos/*'],
  [text(ref('Jobs')), 'https://sqs.${region}.${suffix}/${account}/jobs'],
  [text(ref('Jobs', 'Arn')), 'arn:aws:sqs:${region}:${account}:jobs'],
  [text(ref('Jobs', 'QueueName')), 'jobs'],
  [text(ref('Alerts')), 'arn:aws:sns:${region}:${account}:${app/Alerts.MadeUpName}'],
  [text(ref('Clicks', 'Arn')), 'arn:aws:kinesis:${region}:${account}:stream/clicks'],
  [text(ref('Password')), 'arn:aws:secretsmanager:${region}:${account}:secret:prod/db-${app/Password.suffix}'],
  [text(ref('Mode')), 'mode'],
  [text(ref('Key', 'Arn')), 'arn:aws:kms:${region}:${account}:key/${app/Key.KeyId}'],
  [text(ref('Log', 'Arn')), 'arn:aws:logs:${region}:${account}:log-group:/aws/lambda/a:*'],
  [text(ref('Else', 'Arn')), '${app/Else.Arn}'],
  [text(ref('Orders', 'Unheard')), '${app/Orders.Unheard}'],
  [text('arn:aws:s3:::plain'), 'arn:aws:s3:::plain'],
  [text('arn:aws-us-gov:s3:::plain'), 'arn:aws:s3:::plain'],
  [text('arn:aws-cn:sqs:', region, ':*:jobs'), 'arn:aws:sqs:${region}:*:jobs'],
  [text('arn:aws-:s3:::plain'), 'arn:aws-:s3:::plain'],
  [text('the arn:aws-cn:s3:::plain'), 'the arn:aws-cn:s3:::plain'],
]

test('a thing is written in one way', () => {
  for (const [given, expected] of rows) assert.equal(showText(canonicalArn(app, given)), expected)
})

test('names in a circle come to an end', () => {
  assert.match(showText(canonicalArn(app, text(ref('Chicken', 'Arn')))), /^arn:aws:dynamodb:.*\$\{app\/(?:Egg|Chicken)\}$/)
})

const matches: readonly (readonly [pattern: Text, subject: Text, expected: Outcome])[] = [
  [text('arn:aws:dynamodb:', region, ':', account, ':table/orders-', stage), text(ref('Orders', 'Arn')), 'yes'],
  [text('arn:aws:dynamodb:*:*:table/orders-*'), text(ref('Orders', 'Arn')), 'yes'],
  [text('arn:aws:dynamodb:*:*:table/*'), text(ref('Carts', 'Arn')), 'yes'],
  [text('arn:aws:dynamodb:*:*:table/carts'), text(ref('Carts', 'Arn')), 'no'],
  [text('arn:aws:dynamodb:*:*:table/stack-*'), text(ref('Carts', 'Arn')), 'unknown'],
  [text('arn:aws:dynamodb:*:*:table/', parameter), text(ref('Carts', 'Arn')), 'unknown'],
  [text('arn:aws:dynamodb:*:*:table/carts'), text(ref('Unsure', 'Arn')), 'unknown'],
  [text('arn:aws:sqs:*:*:*'), text(ref('Carts', 'Arn')), 'no'],
  [text('arn:aws-us-gov:s3:::photos/*'), text('arn:', partition, ':s3:::photos/a'), 'yes'],
  [text('arn:aws-us-gov:s3:::photos/*'), text('arn:', partition, ':s3:::films/a'), 'no'],
  [text(ref('Orders', 'Arn')), text(ref('Carts', 'Arn')), 'no'],
  [text(ref('Carts', 'Arn')), text(ref('Else', 'Arn')), 'no'],
  [text('arn:aws:secretsmanager:', region, ':', account, ':secret:prod/db-??????'), text(ref('Password')), 'yes'],
  [text('arn:aws:secretsmanager:', region, ':', account, ':secret:prod/db'), text(ref('Password')), 'no'],
]

test('patterns match things by either way', () => {
  for (const [pattern, subject, expected] of matches)
    assert.equal(matchText(canonicalArn(app, pattern), canonicalArn(app, subject)), expected, `${showText(pattern)} ${showText(subject)}`)
})

test('statements are written once', () => {
  const statement = {
    effect: known('Allow' as const),
    actions: known([text('dynamodb:GetItem')]),
    notActions: false,
    resources: known([text(ref('Orders', 'Arn'))]),
    notResources: false,
    principals: known([{ kind: 'aws' as const, name: text({ kind: 'reference', to: roleId(service, 'Role'), attribute: 'Arn' }) }]),
    notPrincipals: false,
    conditions: [{ operator: 'ArnLike', key: 'aws:SourceArn', values: known([text(ref('Alerts'))]) }],
    origin: { kind: 'written' as const },
    at: { file: 't.yaml', line: 1, column: 1 },
    view: 'declared' as const,
  }
  const [first] = canonicalStatements(app, [statement])
  assert.equal(first, canonicalStatements(app, [statement])[0])
  assert.deepEqual(first?.resources, known([canonicalArn(app, text(ref('Orders', 'Arn')))]))
  assert.deepEqual(first?.conditions[0]?.values, known([canonicalArn(app, text(ref('Alerts')))]))
})
