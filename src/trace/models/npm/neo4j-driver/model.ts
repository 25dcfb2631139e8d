import { model } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const result: Gives = { fields: { records: { list: { read: 'database', from: 'Neo4j' } }, summary: { of: [] } } }
const run: Rule = {
  sinks: [
    { kind: 'nosql', at: 'arg0', only: 'strings' },
    { kind: 'nosql', at: 'arg0.text' },
  ],
  gives: result,
}
const work: Rule = { calls: [{ at: 'last', with: [{ type: 'Driver' }] }], gives: { callback: 0 } }

export const neo4jDriver = model({
  packages: ['neo4j-driver', 'neo4j-driver-lite'],
  exports: { driver: { client: true, gives: { type: 'Driver' } } },
  types: {
    // Driver, session and transaction.
    Driver: {
      methods: {
        run,
        executeQuery: run,
        session: { gives: { same: 'self' } },
        beginTransaction: { gives: { same: 'self' } },
        ...each(['readTransaction', 'writeTransaction', 'executeRead', 'executeWrite'], {
          ...work,
          calls: [{ at: 'arg0', with: [{ same: 'self' }] }],
        }),
        ...each(['close', 'commit', 'rollback', 'verifyConnectivity'], { gives: { of: [] } }),
      },
    },
  },
  source: 'https://neo4j.com/docs/javascript-manual/current/, 2026-11-22',
})
