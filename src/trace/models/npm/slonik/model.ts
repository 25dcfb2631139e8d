import { model } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const row: Gives = { read: 'database', from: 'PostgreSQL' }
/** Tags: values are bound. Called as a function with a text, they take it as it is. */
const tag: Rule = { sinks: [{ kind: 'sql', at: 'arg0', only: 'strings' }], gives: { of: ['args'], safe: ['sql'] } }
const text: Rule['sinks'] = [
  { kind: 'sql', at: 'arg0', only: 'strings' },
  { kind: 'sql', at: 'arg0.sql' },
]

export const slonik = model({
  packages: ['slonik'],
  exports: {
    createPool: { client: true, gives: { type: 'Pool' } },
    sql: {
      ...tag,
      members: {
        ...each(['unsafe', 'fragment'], tag),
        type: { gives: { function: tag } },
        typeAlias: { gives: { function: tag } },
        ...each(
          ['array', 'binary', 'date', 'identifier', 'interval', 'join', 'json', 'jsonb', 'literalValue', 'timestamp', 'unnest', 'uuid'],
          {
            gives: { of: ['args'], safe: ['sql'] },
          },
        ),
      },
    },
  },
  types: {
    Pool: {
      methods: {
        query: { sinks: text, gives: { fields: { rows: { list: row }, rowCount: { of: [] } } } },
        ...each(['any', 'many', 'anyFirst', 'manyFirst'], { sinks: text, gives: { list: row } }),
        ...each(['one', 'maybeOne', 'oneFirst', 'maybeOneFirst'], { sinks: text, gives: row }),
        exists: { sinks: text, gives: { of: [], types: ['boolean'] } },
        ...each(['connect', 'transaction'], { calls: [{ at: 'arg0', with: [{ type: 'Pool' }] }], gives: { callback: 0 } }),
      },
    },
  },
  source: 'https://github.com/gajus/slonik, 2026-11-22',
})
