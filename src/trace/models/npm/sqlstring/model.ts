import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'

const escapes: Rule = { gives: { of: ['arg0'], types: ['string'], safe: ['sql'] } }

export const sqlstring = model({
  packages: ['sqlstring', 'tsqlstring', 'pg-escape'],
  exports: {
    escape: escapes,
    escapeId: escapes,
    format: { sinks: [{ kind: 'sql', at: 'arg0' }], gives: { of: ['arg0', 'arg1'], types: ['string'], safe: ['sql'] } },
    raw: { sinks: [{ kind: 'sql', at: 'arg0' }] },
  },
  source: 'https://github.com/mysqljs/sqlstring, 2026-11-22',
})
