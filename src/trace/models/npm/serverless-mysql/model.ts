import { model } from '../../model.ts'
import type { Gives, Rule, Sink } from '../../model.ts'

const rows: Gives = { list: { read: 'database', from: 'MySQL' } }
const sinks: readonly Sink[] = [
  { kind: 'sql', at: 'arg0', only: 'strings' },
  { kind: 'sql', at: 'arg0.sql' },
]
const escapes: Rule = { gives: { of: ['arg0'], types: ['string'], safe: ['sql'] } }

export const serverlessMysql = model({
  packages: ['serverless-mysql'],
  exports: { default: { client: true, gives: { type: 'Client' } } },
  types: {
    Client: {
      methods: {
        query: { sinks, gives: rows },
        transaction: { gives: { type: 'Transaction' } },
        escape: escapes,
        escapeId: escapes,
        connect: { gives: 'nothing' },
        end: { gives: 'nothing' },
        quit: { gives: 'nothing' },
      },
    },
    Transaction: {
      methods: {
        query: { sinks, calls: [{ at: 'arg0' }], gives: { same: 'self' } },
        rollback: { calls: [{ at: 'arg0' }], gives: { same: 'self' } },
        commit: { gives: { list: rows } },
      },
    },
  },
  source: 'https://github.com/jeremydaly/serverless-mysql, 2026-11-22',
})
