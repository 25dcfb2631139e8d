import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'

const make: Rule = { client: true, gives: { type: 'Athena' } }

export const athenaExpress = model({
  packages: ['athena-express', 'athena-express-plus', 'athena-client'],
  exports: { default: make, AthenaExpress: make, createClient: make },
  types: {
    Athena: {
      methods: {
        query: {
          sinks: [
            { kind: 'sql', at: 'arg0', only: 'strings' },
            { kind: 'sql', at: 'arg0.sql' },
          ],
          gives: { fields: { Items: { list: { read: 'database', from: 'Athena' } } } },
        },
        execute: { sinks: [{ kind: 'sql', at: 'arg0' }], gives: { list: { read: 'database', from: 'Athena' } } },
      },
    },
  },
  source: 'https://github.com/ghdna/athena-express, 2026-11-22',
})
