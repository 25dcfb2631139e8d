import { pythonModel } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../../node/each.ts'
import { databaseTypes } from '../../python/db-api.ts'

const part: Rule = { gives: { of: [] } }

export const psycopg2 = pythonModel({
  packages: ['psycopg2', 'aiopg'],
  exports: {
    ...each(['connect', 'create_pool', 'pool.SimpleConnectionPool', 'pool.ThreadedConnectionPool'], {
      client: true,
      gives: { type: 'Connection' },
    }),
    // Statements that are put together of quoted parts.
    'sql.SQL': { sinks: [{ kind: 'sql', at: 'arg0|keywords.string' }], gives: { type: 'Composable' } },
    ...each(['sql.Identifier', 'sql.Literal', 'sql.Placeholder', 'sql.Composed'], part),
    ...each(['extensions.quote_ident', 'extensions.adapt'], { gives: { of: ['arg0'], types: ['string'], safe: ['sql'] } }),
    ...each(['extras.execute_values', 'extras.execute_batch'], {
      sinks: [{ kind: 'sql', at: 'arg1|keywords.sql' }],
      gives: { list: { read: 'database', from: 'PostgreSQL' } },
    }),
    ...each(['extras.Json', 'extras.register_uuid', 'extensions.register_type', 'extensions.register_adapter'], {
      gives: { of: ['arg0'] },
    }),
  },
  types: {
    ...databaseTypes({ name: 'PostgreSQL', statement: 'query', values: 'vars' }),
    Composable: { methods: { ...each(['format', 'join', 'as_string', '__add__', '__mul__'], part) } },
  },
  source: 'https://www.psycopg.org/docs/cursor.html, https://www.psycopg.org/docs/sql.html, 2026-11-22',
})
