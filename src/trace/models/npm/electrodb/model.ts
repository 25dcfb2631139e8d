import { model } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const item: Gives = { read: 'database', from: 'DynamoDB' }
const key: Rule = { sinks: [{ kind: 'record-key', at: 'arg0.*' }], gives: { same: 'self' } }

export const electrodb = model({
  packages: ['electrodb'],
  exports: { Entity: { gives: { type: 'Entity' } }, Service: { gives: { type: 'Entity' } } },
  types: {
    // `fluent`: indexes, entities and conditions are fields.
    Entity: {
      fluent: true,
      methods: {
        ...each(['get', 'delete', 'update', 'patch', 'remove'], key),
        go: { gives: { fields: { data: item, cursor: item } } },
        where: { calls: [{ at: 'arg0' }], gives: { same: 'self' } },
        params: { gives: { of: [] } },
      },
    },
  },
  source: 'https://electrodb.dev/en/mutations/put/, 2026-11-22',
})
