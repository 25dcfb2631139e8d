import { model } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const item: Gives = { read: 'database', from: 'DynamoDB' }
const key: Rule = {
  sinks: [
    { kind: 'record-key', at: 'arg0' },
    { kind: 'record-key', at: 'arg0.*' },
  ],
  calls: [{ at: 'last', with: [null, item] }],
  gives: item,
}
const make: Rule = { gives: { type: 'Model' } }

export const dynamoose = model({
  packages: ['dynamoose', 'dynamodb', '@shiftcoders/dynamo-easy'],
  exports: { model: make, define: make, Schema: { gives: { of: [] } } },
  types: {
    Model: {
      call: { gives: { of: ['arg0'] } },
      methods: {
        ...each(['get', 'delete', 'update', 'destroy'], key),
        create: { gives: item },
        ...each(['query', 'scan'], { gives: { type: 'Query' } }),
        ...each(['batchGet', 'getItems'], { gives: { list: item } }),
        ...each(['batchPut', 'batchDelete'], { gives: { of: [] } }),
      },
    },
    Query: { fluent: true, methods: { exec: { calls: [{ at: 'arg0', with: [null, { list: item }] }], gives: { list: item } } } },
  },
  source: 'https://dynamoosejs.com/guide/Model, 2026-11-22',
})
