import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const escapes: Rule = { gives: { of: ['arg0'], types: ['string'], safe: ['sql'] } }
// `%s` writes its value as it is; which values those are, the format text tells, and a rule cannot.
const format: Rule = { sinks: [{ kind: 'sql', at: 'arg0' }], gives: { of: ['args'], types: ['string'], safe: ['sql'] } }

export const pgFormat = model({
  packages: ['pg-format'],
  exports: {
    default: format,
    withArray: format,
    ...each(['ident', 'literal'], escapes),
    string: { gives: { of: ['arg0'], types: ['string'] } },
  },
  source: 'https://github.com/datalanche/node-pg-format, 2026-11-22',
})
