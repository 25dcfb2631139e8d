import { pythonModel } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../../node/each.ts'
import { databaseTypes } from '../../python/db-api.ts'

const part: Rule = { gives: { of: [] } }
const connect: Rule = { client: true, gives: { type: 'Connection' } }

export const psycopg = pythonModel({
  packages: ['psycopg', 'psycopg_pool'],
  exports: {
    ...each(['connect', 'ConnectionPool', 'AsyncConnectionPool'], connect),
    ...each(['Connection', 'AsyncConnection'], { ...connect, members: { connect } }),
    'sql.SQL': { sinks: [{ kind: 'sql', at: 'arg0|keywords.obj' }], gives: { type: 'Composable' } },
    ...each(['sql.Identifier', 'sql.Literal', 'sql.Placeholder'], part),
    'sql.quote': { gives: { of: ['arg0'], types: ['string'], safe: ['sql'] } },
  },
  types: {
    ...databaseTypes({ name: 'PostgreSQL', statement: 'query', values: 'params', execute: 'cursor' }),
    Composable: { methods: { ...each(['format', 'join', 'as_string', '__add__', '__mul__'], part) } },
  },
  source: 'https://www.psycopg.org/psycopg3/docs/api/cursors.html, 2026-11-22',
})
