import { model } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const result: Gives = {
  fields: {
    rows: { list: { read: 'database', from: 'Oracle' } },
    outBinds: { read: 'database', from: 'Oracle' },
    rowsAffected: { of: [] },
  },
}
const execute: Rule = { sinks: [{ kind: 'sql', at: 'arg0' }], calls: [{ at: 'last', with: [null, result] }], gives: result }
const connection: Rule = { client: true, calls: [{ at: 'last', with: [null, { type: 'Connection' }] }], gives: { type: 'Connection' } }

export const oracledb = model({
  packages: ['oracledb'],
  exports: { getConnection: connection, createPool: connection },
  types: {
    Connection: {
      methods: {
        getConnection: { calls: [{ at: 'last', with: [null, { type: 'Connection' }] }], gives: { type: 'Connection' } },
        ...each(['execute', 'executeMany', 'queryStream'], execute),
        ...each(['commit', 'rollback', 'close', 'release'], { calls: [{ at: 'last', with: [null] }], gives: 'nothing' }),
      },
    },
  },
  source: 'https://node-oracledb.readthedocs.io/en/latest/api_manual/connection.html, 2026-11-22',
})
