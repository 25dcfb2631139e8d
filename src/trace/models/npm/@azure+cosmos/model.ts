import { model } from '../../model.ts'
import type { Gives } from '../../model.ts'

const item: Gives = { read: 'database', from: 'Cosmos DB' }
const result: Gives = { fields: { resource: item, resources: { list: item } } }

export const cosmos = model({
  packages: ['@azure/cosmos'],
  exports: { CosmosClient: { client: true, gives: { type: 'Client' } } },
  types: {
    Client: {
      fluent: true,
      methods: {
        query: {
          sinks: [
            { kind: 'sql', at: 'arg0', only: 'strings' },
            { kind: 'sql', at: 'arg0.query' },
          ],
          gives: { same: 'self' },
        },
        item: { sinks: [{ kind: 'record-key', at: 'arg0' }], gives: { same: 'self' } },
        read: { gives: result },
        fetchAll: { gives: result },
        fetchNext: { gives: result },
        ...Object.fromEntries(['create', 'upsert', 'replace', 'patch', 'delete'].map((name) => [name, { gives: result }])),
      },
    },
  },
  source: 'https://learn.microsoft.com/javascript/api/@azure/cosmos/, 2026-11-22',
})
