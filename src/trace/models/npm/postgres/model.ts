import { model } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const rows: Gives = { list: { read: 'database', from: 'PostgreSQL' } }
const begin: Rule = { calls: [{ at: 'last', with: [{ same: 'self' }] }], gives: { callback: 0 } }

export const postgres = model({
  packages: ['postgres'],
  exports: { default: { client: true, gives: { type: 'Sql' } } },
  types: {
    Sql: {
      // A template's tag: values are bound, or are fragments of its own making.
      call: { gives: rows },
      methods: {
        unsafe: { sinks: [{ kind: 'sql', at: 'arg0' }], gives: rows },
        file: { sinks: [{ kind: 'path', at: 'arg0' }], gives: rows },
        ...each(['begin', 'savepoint'], begin),
        reserve: { gives: { same: 'self' } },
        listen: { calls: [{ at: 'arg1', with: [{ read: 'database', from: 'PostgreSQL' }] }], gives: { of: [] } },
        ...each(['json', 'array', 'typed'], { gives: { of: ['arg0'], safe: ['sql'] } }),
        ...each(['notify', 'end', 'close'], { gives: { of: [] } }),
      },
    },
  },
  source: 'https://github.com/porsager/postgres, 2026-11-22',
})
