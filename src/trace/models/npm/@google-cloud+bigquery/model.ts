import { model } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const rows: Gives = { list: { list: { read: 'database', from: 'the database' } } }
const query: Rule = {
  sinks: [
    { kind: 'sql', at: 'arg0', only: 'strings' },
    { kind: 'sql', at: 'arg0.query|arg0.sql' },
  ],
  gives: rows,
}

export const bigquery = model({
  packages: ['@google-cloud/bigquery', '@google-cloud/spanner'],
  exports: each(['BigQuery', 'Spanner'], { client: true, gives: { type: 'Client' } }),
  types: {
    Client: {
      fluent: true,
      methods: {
        ...each(['query', 'createQueryJob', 'run', 'runStream', 'createQueryStream', 'runUpdate'], query),
        runTransaction: { calls: [{ at: 'last', with: [null, { same: 'self' }] }], gives: { of: [] } },
        runTransactionAsync: { calls: [{ at: 'last', with: [{ same: 'self' }] }], gives: { callback: 0 } },
        getRows: { gives: rows },
        insert: { gives: { of: [] } },
      },
    },
  },
  source: 'https://cloud.google.com/nodejs/docs/reference/bigquery/latest, 2026-11-22',
})
