import { model } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const row: Gives = { read: 'database', from: 'SQLite' }
const open: Rule = { sinks: [{ kind: 'path', at: 'arg0' }], gives: { type: 'Database' } }
const text: Rule['sinks'] = [{ kind: 'sql', at: 'arg0' }]

export const betterSqlite3 = model({
  packages: ['better-sqlite3', 'sqlite'],
  exports: {
    default: open,
    Database: open,
    DatabaseSync: open,
    open: { sinks: [{ kind: 'path', at: 'arg0.filename' }], gives: { type: 'Database' } },
  },
  types: {
    Database: {
      methods: {
        prepare: { sinks: text, gives: { type: 'Statement' } },
        // The package `sqlite` has these on the database, as promises.
        get: { sinks: text, gives: row },
        all: { sinks: text, gives: { list: row } },
        run: { sinks: text, gives: { of: [] } },
        each: { sinks: text, calls: [{ at: 'last', with: [null, row] }], gives: { of: [] } },
        exec: { sinks: text, gives: { same: 'self' } },
        pragma: { sinks: text, gives: { of: [] } },
        transaction: { gives: { same: 'arg0' } },
        loadExtension: { sinks: [{ kind: 'module', at: 'arg0' }], gives: { same: 'self' } },
        close: { gives: 'nothing' },
      },
    },
    Statement: {
      methods: {
        run: { gives: { fields: { changes: { of: [] }, lastInsertRowid: { of: [] } } } },
        get: { gives: row },
        ...each(['all', 'iterate'], { gives: { list: row } }),
        ...each(['pluck', 'expand', 'raw', 'bind', 'safeIntegers'], { gives: { same: 'self' } }),
      },
    },
  },
  source: 'https://github.com/WiseLibs/better-sqlite3/blob/master/docs/api.md, 2026-11-22',
})
