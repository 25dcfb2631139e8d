import assert from 'node:assert/strict'
import { test } from 'node:test'
import { emptyApplication } from '../model/application.ts'
import type { Application } from '../model/application.ts'
import { resourceId, roleId, serviceId } from '../model/ids.ts'
import { known } from '../model/known.ts'
import type { Outcome } from '../model/known.ts'
import type { Statement } from '../model/role.ts'
import { text } from '../model/text.ts'
import type { Text, TextPart } from '../model/text.ts'
import { roleMayDo } from './may-do.ts'

const service = serviceId('app')
const at = { file: 't.yaml', line: 1, column: 1 }
const id = resourceId(service, 'It')
const ref = (attribute = 'Ref'): TextPart => ({ kind: 'reference', to: id, attribute })
const stage: TextPart = { kind: 'pseudo', name: 'stage' }
const region: TextPart = { kind: 'pseudo', name: 'region' }
const open: TextPart = { kind: 'unknown', why: 'nobody says' }

function statement(action: string, resource: Text, parts: Partial<Statement> = {}): Statement {
  return {
    effect: known('Allow'),
    actions: known([text(action)]),
    notActions: false,
    resources: known([resource]),
    notResources: false,
    notPrincipals: false,
    conditions: [],
    origin: { kind: 'written' },
    at,
    view: 'declared',
    ...parts,
  }
}

interface Case {
  readonly what: string
  readonly statements: readonly Statement[]
  readonly action: string
  readonly expected: Outcome
  readonly name?: Text
  readonly node?: string
  readonly keys?: readonly Text[]
  readonly unknowns?: readonly string[]
}

const send = 'sqs:SendMessage'
const put = 's3:PutObject'
const cases: readonly Case[] = [
  { what: 'everything', statements: [statement('*', text('*'))], action: send, expected: 'yes' },
  { what: 'nothing', statements: [], action: send, expected: 'no' },
  { what: 'nothing that can be read', statements: [], unknowns: ['an import'], action: send, expected: 'unknown' },
  { what: 'by a reference', statements: [statement(send, text(ref('Arn')))], action: send, expected: 'yes' },
  {
    what: 'by a reference in a text',
    statements: [statement(send, text('arn:aws:sqs:', region, ':1:', ref('QueueName')))],
    action: send,
    expected: 'yes',
  },
  {
    what: 'another thing',
    statements: [statement(send, text({ kind: 'reference', to: resourceId(service, 'Other'), attribute: 'Arn' }))],
    action: send,
    expected: 'no',
  },
  {
    what: 'the physical name',
    statements: [statement(send, text('arn:aws:sqs:', region, ':1:jobs'))],
    name: text('jobs'),
    action: send,
    expected: 'yes',
  },
  { what: 'another name', statements: [statement(send, text('arn:aws:sqs:*:*:jobs'))], name: text('jobs2'), action: send, expected: 'no' },
  {
    what: 'a name with the stage',
    statements: [statement(send, text('arn:aws:sqs:*:*:jobs-', stage))],
    name: text('jobs-', stage),
    action: send,
    expected: 'yes',
  },
  {
    what: 'a name that nobody tells',
    statements: [statement(send, text('arn:aws:sqs:*:*:', open))],
    name: text('jobs'),
    action: send,
    expected: 'unknown',
  },
  { what: 'a pattern', statements: [statement(send, text('arn:aws:sqs:*:*:jobs-*'))], name: text('jobs-1'), action: send, expected: 'yes' },
  { what: 'all of the service', statements: [statement(send, text('arn:aws:sqs:*:*:*'))], action: send, expected: 'yes' },
  { what: 'all of another service', statements: [statement('*', text('arn:aws:sns:*:*:*'))], action: send, expected: 'no' },
  { what: 'a name that the provider makes up', statements: [statement(send, text('arn:aws:sqs:*:*:jobs'))], action: send, expected: 'no' },
  {
    what: 'a pattern for a name that the provider makes up',
    statements: [statement(send, text('arn:aws:sqs:*:*:stack-*'))],
    action: send,
    expected: 'unknown',
  },
  {
    what: 'what is denied',
    statements: [statement('sqs:*', text('*')), statement(send, text(ref('Arn')), { effect: known('Deny') })],
    action: send,
    expected: 'no',
  },
  {
    what: 'what is denied elsewhere',
    statements: [statement('sqs:*', text('*')), statement(send, text('arn:aws:sqs:*:*:other'), { effect: known('Deny') })],
    name: text('jobs'),
    action: send,
    expected: 'yes',
  },
  {
    what: 'what is denied to some',
    statements: [
      statement('sqs:*', text('*')),
      statement(send, text('*'), {
        effect: known('Deny'),
        conditions: [{ operator: 'Bool', key: 'aws:SecureTransport', values: known([text('false')]) }],
      }),
    ],
    action: send,
    expected: 'unknown',
  },
  { what: 'all actions but this', statements: [statement(send, text('*'), { notActions: true })], action: send, expected: 'no' },
  { what: 'all actions but another', statements: [statement('iam:*', text('*'), { notActions: true })], action: send, expected: 'yes' },
  { what: 'all things but this', statements: [statement(send, text(ref('Arn')), { notResources: true })], action: send, expected: 'no' },
  { what: 'objects of a bucket', statements: [statement(put, text(ref('Arn'), '/*'))], action: put, expected: 'yes' },
  { what: 'the bucket is not its objects', statements: [statement(put, text(ref('Arn')))], action: put, expected: 'no' },
  {
    what: 'objects behind a prefix',
    statements: [statement(put, text(ref('Arn'), '/in/*'))],
    action: put,
    keys: [text('in/', open)],
    expected: 'yes',
  },
  {
    what: 'objects behind another prefix',
    statements: [statement(put, text(ref('Arn'), '/in/*'))],
    action: put,
    keys: [text('out/', open)],
    expected: 'no',
  },
  {
    what: 'objects of which nothing is known',
    statements: [statement(put, text(ref('Arn'), '/in/*'))],
    action: put,
    keys: [text(open)],
    expected: 'unknown',
  },
  {
    what: 'one object',
    statements: [statement(put, text('arn:aws:s3:::photos/a.png'))],
    name: text('photos'),
    action: put,
    keys: [text('b.png')],
    expected: 'no',
  },
  { what: 'every bucket', statements: [statement(put, text('arn:aws:s3:::*'))], action: put, expected: 'yes' },
  {
    what: 'a table is not its index',
    statements: [statement('dynamodb:*', text(ref('Arn'), '/index/*'))],
    action: 'dynamodb:PutItem',
    expected: 'no',
  },
  {
    what: 'the index of a table',
    statements: [statement('dynamodb:*', text(ref('Arn'), '/index/*'))],
    action: 'dynamodb:Query',
    expected: 'yes',
  },
  {
    what: 'a parameter that is not declared',
    statements: [statement('ssm:GetParameter', text('arn:aws:ssm:', region, ':1:parameter/mode'))],
    node: 'ssm:/mode',
    action: 'ssm:GetParameter',
    expected: 'yes',
  },
  {
    what: 'another parameter',
    statements: [statement('ssm:GetParameter', text('arn:aws:ssm:', region, ':1:parameter/other'))],
    node: 'ssm:/mode',
    action: 'ssm:GetParameter',
    expected: 'no',
  },
  {
    what: 'parameters under a path',
    statements: [statement('ssm:GetParameter', text('arn:aws:ssm:*:*:parameter/app/*'))],
    node: 'ssm:/app/mode',
    action: 'ssm:GetParameter',
    expected: 'yes',
  },
  {
    what: 'a function’s versions',
    statements: [statement('lambda:InvokeFunction', text('arn:aws:lambda:*:*:function:work:*'))],
    name: text('work'),
    action: 'lambda:InvokeFunction',
    expected: 'yes',
  },
  {
    what: 'a secret with its random end',
    statements: [statement('secretsmanager:GetSecretValue', text('arn:aws:secretsmanager:*:*:secret:db-??????'))],
    name: text('db'),
    action: 'secretsmanager:GetSecretValue',
    expected: 'yes',
  },
]

for (const { what, statements, action, expected, name, node = id, keys, unknowns = [] } of cases)
  void test(`may do: ${what}`, () => {
    const role = {
      id: roleId(service, 'Role'),
      service,
      name: undefined,
      trust: [],
      statements,
      managedPolicies: [],
      boundary: undefined,
      unknowns,
      at,
      view: 'declared' as const,
    }
    const resource = {
      id,
      service,
      logicalId: 'It',
      type: 'T',
      name: name === undefined ? undefined : known(name),
      retained: known(false),
      policy: [],
      generated: false,
      at,
      view: 'declared' as const,
      kind: 'other' as const,
    }
    const app: Application = { ...emptyApplication, roles: [role], resources: [resource] }
    assert.equal(roleMayDo(app, role.id, action, node, keys), expected)
  })
