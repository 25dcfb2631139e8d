import { model } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const rows: Gives = { list: { read: 'database', from: 'the database' } }
const result: Gives = { fields: { rows, results: rows, values: rows, rowLength: { of: [] } } }
/** A text, or an object that has it under one of these names. */
const execute: Rule = {
  sinks: [
    { kind: 'sql', at: 'arg0', only: 'strings' },
    { kind: 'sql', at: 'arg0.query|arg0.sqlText|arg0.sql' },
    { kind: 'sql', at: 'arg0[].query|arg0[].sql', only: 'strings' },
  ],
  calls: [
    { at: 'last', with: [null, result] },
    { at: 'arg0.complete', with: [null, { of: [] }, rows] },
  ],
  gives: result,
}
const listed: Rule = { ...execute, gives: { list: rows } }
const make: Rule = { client: true, gives: { type: 'Client' } }

export const cassandraDriver = model({
  packages: [
    'cassandra-driver',
    'snowflake-sdk',
    '@planetscale/database',
    '@libsql/client',
    '@clickhouse/client',
    'presto-client',
    'vertica',
    'ibm_db',
    'odbc',
  ],
  exports: each(['Client', 'createConnection', 'createPool', 'connect', 'createClient', 'open', 'pool'], make),
  types: {
    Client: {
      methods: {
        ...each(['execute', 'batch', 'stream', 'eachRow', 'executeMultiple', 'command', 'exec'], execute),
        query: listed,
        ...each(['connection', 'connect', 'transaction'], { gives: { same: 'self' } }),
        ...each(['shutdown', 'close', 'destroy'], { gives: 'nothing' }),
      },
    },
  },
  source:
    'https://docs.datastax.com/en/developer/nodejs-driver/latest, https://docs.snowflake.com/en/developer-guide/node-js, https://github.com/tursodatabase/libsql-client-ts, 2026-11-22',
})
