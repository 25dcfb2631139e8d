import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { compareContracts } from './compare.ts'
import { contractOf, full, functionContract } from './contract-for-tests.ts'
import type { AllowedAction, FunctionContract, Skeleton } from './contract.ts'

type Given = Partial<FunctionContract>

const action = (name: string, on: string, more: Partial<AllowedAction> = {}): AllowedAction => ({
  action: name,
  on: [on],
  when: [],
  which: undefined,
  ...more,
})
const item = <Kind extends string>(kind: Kind, text: string): Skeleton<Kind> => ({
  kind,
  text,
  because: text === '*' ? ['fetch: its host is not fixed'] : [],
})
const start = (
  by: string,
  reach: 'public' | 'authenticated' | 'internal' = 'internal',
  events: readonly string[] = ['aws-rest-proxy'],
) => ({
  by,
  reach,
  events,
})
const limits = functionContract().limits
const [orders, index] = ['${Orders.Arn}', '${Orders.Arn}/index/byDay']

/** Each with its twin: what was reviewed, what is there today, and what is said. */
const cases: readonly (readonly [name: string, was: Given, is: Given, says: readonly string[]])[] = [
  ['nothing changed', full, full, []],
  [
    'another action',
    { actions: [action('dynamodb:GetItem', orders)] },
    { actions: [action('dynamodb:GetItem', orders), action('dynamodb:DeleteItem', orders)] },
    ['more dynamodb:DeleteItem on ${Orders.Arn}'],
  ],
  [
    'an action less',
    { actions: [action('dynamodb:GetItem', orders), action('dynamodb:DeleteItem', orders)] },
    { actions: [action('dynamodb:GetItem', orders)] },
    ['less dynamodb:DeleteItem on ${Orders.Arn}'],
  ],
  [
    'the action on another table',
    { actions: [action('dynamodb:GetItem', orders)] },
    { actions: [action('dynamodb:GetItem', '${Customers.Arn}')] },
    ['more dynamodb:GetItem on ${Customers.Arn}', 'less dynamodb:GetItem on ${Orders.Arn}'],
  ],
  [
    'within a pattern that was agreed to',
    { actions: [action('dynamodb:Query', '${Orders.Arn}/index/*')] },
    { actions: [action('dynamodb:Query', index)] },
    ['less dynamodb:Query on ${Orders.Arn}/index/*'],
  ],
  [
    'a pattern in the place of one thing',
    { actions: [action('dynamodb:Query', index)] },
    { actions: [action('dynamodb:Query', '${Orders.Arn}/index/*')] },
    ['more dynamodb:Query on ${Orders.Arn}/index/*', 'less dynamodb:Query on ${Orders.Arn}/index/byDay'],
  ],
  [
    'a thing that the code does not tell any more',
    { actions: [action('s3:GetObject', 'arn:aws:s3:::a/*')] },
    { actions: [action('s3:GetObject', 'arn:aws:s3:::*/*', { which: 'unknown' })] },
    ['unknown s3:GetObject on arn:aws:s3:::*/*, the code does not tell which', 'less s3:GetObject on arn:aws:s3:::a/*'],
  ],
  [
    'a thing that the code never told',
    {},
    { actions: [action('s3:GetObject', '*', { which: 'unknown' })] },
    ['more s3:GetObject on *, the code does not tell which'],
  ],
  [
    'a thing that the caller says',
    { actions: [action('lambda:InvokeFunction', '*', { which: 'unknown' })] },
    { actions: [action('lambda:InvokeFunction', '*', { which: 'caller' })] },
    ['more lambda:InvokeFunction on *, its caller says which', 'less lambda:InvokeFunction on *, the code does not tell which'],
  ],
  [
    'a condition falls away',
    { actions: [action('kms:Decrypt', '*', { when: ['kms:ViaService StringEquals s3'] })] },
    { actions: [action('kms:Decrypt', '*')] },
    ['more kms:Decrypt on *', 'less kms:Decrypt on * when kms:ViaService StringEquals s3'],
  ],
  [
    'a condition comes',
    { actions: [action('kms:Decrypt', '*')] },
    { actions: [action('kms:Decrypt', '*', { when: ['a'] })] },
    ['less kms:Decrypt on *'],
  ],
  [
    'another host',
    { hosts: [item('host', 'a.example')] },
    { hosts: [item('host', 'a.example'), item('host', 'b.example')] },
    ['more host b.example'],
  ],
  ['a host of a domain', { hosts: [item('host', '*.a.example')] }, { hosts: [item('host', 'x.a.example')] }, ['less host *.a.example']],
  [
    'a host that only ends so',
    { hosts: [item('host', '*.a.example')] },
    { hosts: [item('host', 'a.example.evil')] },
    ['more host a.example.evil', 'less host *.a.example'],
  ],
  [
    'a host is not known any more',
    { hosts: [item('host', 'a.example')] },
    { hosts: [item('host', 'a.example'), item('host', '*')] },
    ['unknown host *: fetch: its host is not fixed'],
  ],
  ['the first host, and it is not known', {}, { hosts: [item('host', '*')] }, ['more host *: fetch: its host is not fixed']],
  [
    'a host becomes known',
    { hosts: [item('host', '*')] },
    { hosts: [item('host', 'a.example')] },
    ['less host *: fetch: its host is not fixed'],
  ],
  [
    'another query',
    { queries: [item('sql', 'select a from t')] },
    { queries: [item('sql', 'delete from t')] },
    ['more sql delete from t', 'less sql select a from t'],
  ],
  [
    'a query within one that was agreed to',
    { queries: [item('sql', 'select … from t')] },
    { queries: [item('sql', 'select a from t')] },
    ['less sql select … from t'],
  ],
  [
    'a query in an unknown language',
    { queries: [item('sql', 'select a from t')] },
    { queries: [item('sql', 'select a from t'), item('nosql', '*')] },
    ['more nosql *: fetch: its host is not fixed'],
  ],
  [
    'a fixed command gets an open part',
    { commands: [item('command', 'convert a.png b.png')] },
    { commands: [item('command', 'convert … b.png')] },
    ['more command convert … b.png', 'less command convert a.png b.png'],
  ],
  [
    'read becomes write',
    { files: [item('read', '/tmp/a')] },
    { files: [item('write', '/tmp/a')] },
    ['more write /tmp/a', 'less read /tmp/a'],
  ],
  [
    'a file in a folder that was agreed to',
    { files: [item('write', '/tmp/…')] },
    { files: [item('write', '/tmp/a.png')] },
    ['less write /tmp/…'],
  ],
  [
    'a file in a folder above',
    { files: [item('write', '/tmp/…')] },
    { files: [item('write', '/tmp/a/b')] },
    ['more write /tmp/a/b', 'less write /tmp/…'],
  ],
  ['it evaluates', {}, { evaluates: ['eval'] }, ['more eval']],
  ['a package', { packages: ['a'] }, { packages: ['b'] }, ['more b', 'less a']],
  [
    'a new way in',
    { startedBy: [start('http GET /a')] },
    { startedBy: [start('http GET /a'), start('http GET /b', 'public')] },
    ['more http GET /b, public'],
  ],
  [
    'a way in opens',
    { startedBy: [start('http GET /a', 'authenticated')] },
    { startedBy: [start('http GET /a', 'public')] },
    ['more http GET /a: authenticated before, public now'],
  ],
  [
    'a way in closes',
    { startedBy: [start('http GET /a', 'public')] },
    { startedBy: [start('http GET /a', 'internal')] },
    ['less http GET /a: public before, internal now'],
  ],
  [
    'another event on the same way',
    { startedBy: [start('http GET /a')] },
    { startedBy: [start('http GET /a', 'internal', ['aws-http-api'])] },
    ['more http GET /a as aws-http-api'],
  ],
  ['another field', { reads: ['body.id'] }, { reads: ['body.id', 'body.card'] }, ['more body.card']],
  ['a field of an event that is read whole', { reads: ['*'] }, { reads: ['*', 'body.card'] }, []],
  ['a longer run', { limits }, { limits: { ...limits, timeoutSeconds: 60 } }, ['more timeoutSeconds: 6 before, 60 now']],
  ['a shorter run', { limits }, { limits: { ...limits, timeoutSeconds: 3 } }, ['less timeoutSeconds: 6 before, 3 now']],
  ['without a limit of its own', { limits: { ...limits, concurrency: 10 } }, { limits }, ['more concurrency: 10 before, shared now']],
  [
    'a limit that nobody knows any more',
    { limits },
    { limits: { ...limits, memoryMb: 'unknown' } },
    ['unknown memoryMb: 1024 before, unknown now'],
  ],
  ['a limit that is known now', { limits: { ...limits, memoryMb: 'unknown' } }, { limits }, ['less memoryMb: unknown before, 1024 now']],
  ['not followed any more', {}, { complete: ['its code was not found'] }, ['unknown its code was not found']],
  ['followed now', { complete: ['its code was not found'] }, {}, ['less no longer: its code was not found']],
  [
    'a sensitive field is logged',
    { sensitive: [{ field: 'email', is: 'email', in: ['event'] }] },
    { sensitive: [{ field: 'email', is: 'email', in: ['event', 'log'] }] },
    ['more email (email) in log'],
  ],
  ['the platform does more', {}, { platform: ['sqs:ReceiveMessage'] }, ['more sqs:ReceiveMessage']],
  ['reviewed since', {}, { reviewed: { date: '2026-11-30' } }, []],
]

suite('what changed', () => {
  for (const [name, was, is, says] of cases)
    test(name, () => {
      const found = compareContracts(contractOf(functionContract(was)), contractOf(functionContract(is)))
      assert.deepEqual(
        found.map(({ change, what }) => `${change} ${what}`),
        says,
      )
    })
})

test('functions come and go', () => {
  const [one, two] = [functionContract({ function: 'shop/a' }), functionContract({ function: 'shop/b' })]
  assert.deepEqual(compareContracts(contractOf(one), contractOf(two)), [
    { function: 'shop/a', section: 'function', change: 'less', what: 'it is gone' },
    { function: 'shop/b', section: 'function', change: 'more', what: 'it is new' },
  ])
})
