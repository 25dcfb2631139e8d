import { model } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const rows: Gives = { list: { read: 'database', from: 'SQL Server' } }
const result: Gives = {
  fields: { recordset: rows, recordsets: { list: rows }, rowsAffected: { of: [] }, output: { read: 'database', from: 'SQL Server' } },
}
// Called as a template's tag, the first argument is the list of its constant texts.
const query: Rule = { sinks: [{ kind: 'sql', at: 'arg0', only: 'strings' }], calls: [{ at: 'last', with: [null, result] }], gives: result }
const chained: Rule = { gives: { same: 'self' } }

export const mssql = model({
  packages: ['mssql'],
  exports: {
    query,
    batch: query,
    connect: { client: true, calls: [{ at: 'last', with: [null] }], gives: { type: 'Connection' } },
    ConnectionPool: { client: true, calls: [{ at: 'last', with: [null] }], gives: { type: 'Connection' } },
    ...each(['Request', 'Transaction', 'PreparedStatement'], { gives: { type: 'Connection' } }),
  },
  types: {
    // Pools, transactions, requests and prepared statements: what they share is that they take SQL.
    Connection: {
      extends: 'events#EventEmitter',
      methods: {
        query,
        batch: query,
        prepare: { ...query, gives: { same: 'self' } },
        execute: { calls: [{ at: 'last', with: [null, result] }], gives: result },
        ...each(['request', 'transaction', 'connect', 'input', 'output', 'begin'], chained),
        ...each(['close', 'commit', 'rollback', 'unprepare'], { gives: 'nothing' }),
      },
    },
  },
  source: 'https://tediousjs.github.io/node-mssql, 2026-11-22',
})
