import { model } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const item: Gives = { fields: { Item: { read: 'database', from: 'DynamoDB' }, Items: { list: { read: 'database', from: 'DynamoDB' } } } }
/** Entities of version 0 take the key at once; commands since version 1 by `.key()`. */
const key: Rule = { sinks: [{ kind: 'record-key', at: 'arg0.*' }], gives: item }

export const dynamodbToolbox = model({
  packages: ['dynamodb-toolbox'],
  exports: { ...each(['Entity', 'Table'], { gives: { type: 'Entity' } }), schema: { gives: { of: [] } } },
  types: {
    Entity: {
      methods: {
        ...each(['get', 'delete', 'update'], key),
        ...each(['put', 'batchWrite'], { gives: { of: [] } }),
        ...each(['query', 'scan'], { gives: item }),
        build: { gives: { type: 'Command' } },
      },
    },
    Command: {
      fluent: true,
      methods: {
        key: { sinks: [{ kind: 'record-key', at: 'arg0.*' }], gives: { same: 'self' } },
        send: { gives: item },
        params: { gives: { of: [] } },
      },
    },
  },
  source: 'https://www.dynamodbtoolbox.com/docs/entities/actions/get-item, 2026-11-22',
})
