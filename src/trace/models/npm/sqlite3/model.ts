import { model } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const row: Gives = { read: 'database', from: 'SQLite' }
const open: Rule = { sinks: [{ kind: 'path', at: 'arg0' }], calls: [{ at: 'last', with: [null] }], gives: { type: 'Database' } }
const sql = (gives: Gives, ...given: readonly (Gives | null)[]): Rule => ({
  sinks: [{ kind: 'sql', at: 'arg0' }],
  calls: [{ at: 'last', with: given }],
  gives,
})

export const sqlite3 = model({
  packages: ['sqlite3', '@vscode/sqlite3'],
  exports: { Database: open, cached: { members: { Database: open } }, verbose: { gives: { type: 'Module' } } },
  types: {
    Module: { methods: { Database: open, verbose: { gives: { same: 'self' } } } },
    Database: {
      extends: 'events#EventEmitter',
      methods: {
        ...each(['run', 'exec'], sql({ same: 'self' }, null)),
        get: sql(row, null, row),
        all: sql({ list: row }, null, { list: row }),
        each: sql({ same: 'self' }, null, row),
        prepare: sql({ type: 'Statement' }, null),
        ...each(['serialize', 'parallelize', 'close'], { calls: [{ at: 'arg0', with: [null] }], gives: 'nothing' }),
      },
    },
    Statement: {
      methods: {
        run: { calls: [{ at: 'last', with: [null] }], gives: { same: 'self' } },
        get: { calls: [{ at: 'last', with: [null, row] }], gives: { same: 'self' } },
        all: { calls: [{ at: 'last', with: [null, { list: row }] }], gives: { same: 'self' } },
        each: { calls: [{ at: 'last', with: [null, row] }], gives: { same: 'self' } },
        finalize: { gives: 'nothing' },
      },
    },
  },
  source: 'https://github.com/TryGhost/node-sqlite3/wiki/API, 2026-11-22',
})
