import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'

const safe: Rule = { gives: { of: ['args'], safe: ['sql'] } }

export const drizzleOrm = model({
  packages: ['drizzle-orm'],
  exports: {
    sql: {
      ...safe,
      members: {
        raw: { sinks: [{ kind: 'sql', at: 'arg0' }], gives: { of: [] } },
        identifier: safe,
        join: safe,
        placeholder: safe,
        param: safe,
      },
    },
  },
  source: 'https://orm.drizzle.team/docs/sql, 2026-11-22',
})
