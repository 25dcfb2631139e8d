import { schemaId } from './schema.ts'
import type { Contract, FunctionContract } from './contract.ts'

/** A function that does nothing, but for what is given. */
export function functionContract(given: Partial<FunctionContract> = {}): FunctionContract {
  return {
    function: 'shop/orders',
    reviewed: undefined,
    complete: true,
    startedBy: [],
    reads: [],
    limits: { timeoutSeconds: 6, memoryMb: 1024, concurrency: 'shared', eventBytes: 6_291_456 },
    actions: [],
    hosts: [],
    queries: [],
    commands: [],
    files: [],
    modules: [],
    evaluates: [],
    packages: [],
    sensitive: [],
    platform: [],
    ...given,
  }
}

export const contractOf = (...functions: readonly FunctionContract[]): Contract => ({ $schema: schemaId, version: 1, functions })

/** One item in each section. */
export const full: FunctionContract = functionContract({
  reviewed: { date: '2026-11-30', by: 'Ana', note: 'the refund is checked by hand' },
  complete: ['nothing is known of @acme/db.query'],
  startedBy: [{ by: 'http POST /orders', reach: 'public', events: ['aws-rest-proxy'] }],
  reads: ['body.email', 'body.id'],
  actions: [
    { action: 'dynamodb:PutItem', on: ['${Orders.Arn}'], when: [], which: undefined },
    { action: 's3:GetObject', on: ['arn:${partition}:s3:::*/*'], when: ['kms:ViaService StringEquals s3'], which: 'caller' },
  ],
  hosts: [
    { kind: 'host', text: 'api.payments.example', because: [] },
    { kind: 'host', text: '*', because: ['fetch: its host is not fixed'] },
  ],
  queries: [
    { kind: 'sql', text: 'select name from orders where id = ?', because: [] },
    { kind: 'expression', text: 'SET total = :?', because: [] },
  ],
  commands: [{ kind: 'command', text: 'convert … out.png', because: [] }],
  files: [{ kind: 'write', text: '/tmp/…', because: [] }],
  modules: [{ kind: 'module', text: './plugins/…', because: [] }],
  evaluates: ['eval'],
  packages: ['typeorm'],
  sensitive: [{ field: 'email', is: 'email', in: ['event', 'log'] }],
  platform: ['sqs:ReceiveMessage'],
})
