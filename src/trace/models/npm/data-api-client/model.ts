import { model } from '../../model.ts'
import type { Gives, Sink } from '../../model.ts'

const row: Gives = { read: 'database', from: 'Aurora' }
const sinks: readonly Sink[] = [
  { kind: 'sql', at: 'arg0', only: 'strings' },
  { kind: 'sql', at: 'arg0.sql' },
]

export const dataApiClient = model({
  packages: ['data-api-client'],
  exports: { default: { client: true, gives: { type: 'Client' } }, init: { client: true, gives: { type: 'Client' } } },
  types: {
    Client: {
      methods: {
        query: { sinks, gives: { fields: { records: { list: row }, numberOfRecordsUpdated: { of: [] }, insertId: { of: [] } } } },
        transaction: { gives: { type: 'Transaction' } },
      },
    },
    Transaction: {
      methods: {
        query: { sinks, calls: [{ at: 'arg0' }], gives: { same: 'self' } },
        rollback: { calls: [{ at: 'arg0' }], gives: { same: 'self' } },
        commit: { gives: { list: row } },
      },
    },
  },
  source: 'https://github.com/jeremydaly/data-api-client, 2026-11-22',
})
