import { pythonModel } from '../../model.ts'
import type { Gives, Rule, Sink } from '../../model.ts'
import { each } from '../../node/each.ts'
import { at } from '../../python/at.ts'

const row: Gives = { read: 'database', from: 'the database' }
const sinks: readonly Sink[] = [
  { kind: 'sql', at: 'arg0|keywords.query|keywords.command' },
  { kind: 'record-key', at: 'arg1' },
  { kind: 'record-key', at: 'arg2' },
  { kind: 'record-key', at: at(1, 'values', '.*') },
]
const make: Rule = { client: true, gives: { type: 'Connection' } }

export const asyncpg = pythonModel({
  packages: ['asyncpg', 'databases'],
  exports: { ...each(['connect', 'create_pool', 'Database'], make) },
  types: {
    Connection: {
      methods: {
        ...each(['fetch', 'fetch_all', 'cursor', 'iterate'], { sinks, gives: { list: row } }),
        ...each(['fetchrow', 'fetchval', 'fetch_one', 'fetch_val'], { sinks, gives: row }),
        ...each(['execute', 'executemany', 'execute_many'], { sinks: sinks.slice(0, 1), gives: { of: [], types: ['string'] } }),
        prepare: { sinks: sinks.slice(0, 1), gives: { of: [] } },
        ...each(['transaction', 'acquire', 'connection', 'connect'], { gives: { same: 'self' } }),
        ...each(['close', 'release', 'disconnect', 'set_type_codec', 'add_listener'], { gives: 'nothing' }),
        ...each(['__enter__', '__aenter__'], { gives: { same: 'self' } }),
      },
    },
  },
  source: 'https://magicstack.github.io/asyncpg/current/api/index.html, https://www.encode.io/databases/database_queries/, 2026-11-22',
})
