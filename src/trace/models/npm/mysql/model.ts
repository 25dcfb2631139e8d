import { model } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const row: Gives = { read: 'database', from: 'MySQL' }
const connection: Gives = { type: 'Connection' }
const make: Rule = { client: true, gives: connection, notes: [{ kind: 'tls', at: 'arg0.ssl.rejectUnauthorized', off: false }] }
const query: Rule = {
  sinks: [
    { kind: 'sql', at: 'arg0', only: 'strings' },
    { kind: 'sql', at: 'arg0.sql' },
    { kind: 'record-key', at: 'arg1[]' },
    { kind: 'record-key', at: 'arg0.values[]' },
  ],
  calls: [{ at: 'last', with: [null, { list: row }, { of: [] }] }],
  // The promises of mysql2 give [rows, fields].
  gives: { list: { list: row } },
}
const escapes: Rule = { gives: { of: ['arg0'], types: ['string'], safe: ['sql'] } }
const text: Readonly<Record<string, Rule>> = {
  ...each(['escape', 'escapeId'], escapes),
  format: { sinks: [{ kind: 'sql', at: 'arg0' }], gives: { of: ['arg0', 'arg1'], types: ['string'], safe: ['sql'] } },
  raw: { sinks: [{ kind: 'sql', at: 'arg0' }] },
}
const makers = each(['createConnection', 'createPool', 'createPoolCluster'], make)

export const mysql = model({
  packages: ['mysql', 'mysql2', 'promise-mysql'],
  exports: {
    ...makers,
    ...text,
    promise: { members: { ...makers, ...text } },
    ...Object.fromEntries(Object.entries({ ...makers, ...text }).map(([name, rule]) => [`promise/${name}`, rule])),
  },
  types: {
    Connection: {
      extends: 'events#EventEmitter',
      methods: {
        query,
        // A prepared statement: values are bound, the text is the text.
        execute: query,
        prepare: { sinks: [{ kind: 'sql', at: 'arg0' }], calls: [{ at: 'last', with: [null, connection] }], gives: connection },
        getConnection: { calls: [{ at: 'last', with: [null, connection] }], gives: connection },
        promise: { gives: connection },
        ...each(['connect', 'beginTransaction', 'commit', 'rollback', 'end', 'release', 'destroy', 'ping', 'changeUser'], {
          calls: [{ at: 'last', with: [null] }],
          gives: 'nothing',
        }),
        ...text,
      },
    },
  },
  source: 'https://sidorares.github.io/node-mysql2/docs, 2026-11-22',
})
