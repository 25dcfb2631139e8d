import { model } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const client: Rule = { client: true, gives: { type: 'Client' }, notes: [{ kind: 'tls', at: 'arg0.ssl.rejectUnauthorized', off: false }] }
const row: Gives = { read: 'database', from: 'PostgreSQL' }
const escapes: Rule = { gives: { of: ['arg0'], types: ['string'], safe: ['sql'] } }

export const pg = model({
  packages: ['pg', 'pg-native', '@neondatabase/serverless'],
  exports: {
    Client: client,
    Pool: client,
    native: { members: { Client: client, Pool: client } },
    escapeIdentifier: escapes,
    escapeLiteral: escapes,
  },
  types: {
    Client: {
      extends: 'events#EventEmitter',
      methods: {
        connect: { calls: [{ at: 'arg0', with: [null, { type: 'Client' }, { of: [] }] }], gives: { type: 'Client' } },
        query: {
          sinks: [
            { kind: 'sql', at: 'arg0', only: 'strings' },
            { kind: 'sql', at: 'arg0.text' },
            { kind: 'record-key', at: 'arg1[]' },
            { kind: 'record-key', at: 'arg0.values[]' },
          ],
          calls: [{ at: 'last', with: [null, { type: 'Result' }] }],
          gives: { type: 'Result' },
        },
        ...each(['escapeIdentifier', 'escapeLiteral'], escapes),
        ...each(['end', 'release'], { gives: 'nothing' }),
      },
    },
    Result: { fields: { rows: { list: row }, rowCount: { of: [], types: ['number'] }, fields: { of: [] }, command: { of: [] } } },
  },
  source: 'https://node-postgres.com/apis/client, 2026-11-22',
})
