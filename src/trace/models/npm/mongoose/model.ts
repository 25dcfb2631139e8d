import { model } from '../../model.ts'
import type { Gives, Rule, Sink } from '../../model.ts'
import { each } from '../../node/each.ts'

const document: Gives = { read: 'database', from: 'MongoDB' }
const filter: readonly Sink[] = [
  { kind: 'nosql', at: 'arg0', only: 'objects' },
  { kind: 'nosql', at: 'arg0.*', only: 'objects' },
  { kind: 'nosql', at: 'arg0.$where' },
]
/** A filter by id says which record, as findById does. */
const byId: readonly Sink[] = [...filter, { kind: 'record-key', at: 'arg0', when: { at: 'arg0._id', is: 'present' } }]
const key: Rule = { sinks: [{ kind: 'record-key', at: 'arg0' }], calls: [{ at: 'last', with: [null, document] }], gives: { type: 'One' } }
const one: Rule = { sinks: byId, calls: [{ at: 'last', with: [null, document] }], gives: { type: 'One' } }
const many: Rule = { sinks: filter, calls: [{ at: 'last', with: [null, { list: document }] }], gives: { type: 'Many' } }
const none: Rule = { sinks: filter, calls: [{ at: 'last', with: [null, { of: [] }] }], gives: { of: [] } }
const chain: Rule = { sinks: filter, gives: { same: 'self' } }

const methods: Readonly<Record<string, Rule>> = {
  ...each(['findById', 'findByIdAndUpdate', 'findByIdAndDelete', 'findByIdAndRemove'], key),
  ...each(['findOne', 'findOneAndUpdate', 'findOneAndDelete', 'findOneAndReplace'], one),
  ...each(['find', 'distinct'], many),
  ...each(['updateOne', 'deleteOne', 'replaceOne', 'update', 'remove'], { ...none, sinks: byId }),
  ...each(['updateMany', 'deleteMany', 'countDocuments', 'exists', 'count'], none),
  where: { sinks: [{ kind: 'nosql', at: 'arg0', only: 'objects' }], gives: { type: 'Many' } },
  $where: { sinks: [{ kind: 'nosql', at: 'arg0' }], gives: { type: 'Many' } },
  aggregate: { sinks: [{ kind: 'nosql', at: 'arg0[]', only: 'objects' }], gives: { type: 'Many' } },
  ...each(['create', 'insertMany', 'hydrate'], { calls: [{ at: 'last', with: [null, document] }], gives: document }),
  populate: { gives: document },
}

export const mongoose = model({
  packages: ['mongoose'],
  exports: {
    model: { gives: { type: 'Model' } },
    models: { others: { type: 'Model' } },
    Model: { members: methods },
    connect: { client: true, gives: { type: 'Connection' } },
    createConnection: { client: true, gives: { type: 'Connection' } },
    Schema: { gives: { of: [] } },
    Types: { members: { ObjectId: { gives: { of: ['arg0'], types: ['string'], characters: 'hex' } } } },
  },
  types: {
    Connection: { methods: { model: { gives: { type: 'Model' } }, asPromise: { gives: { same: 'self' } }, close: { gives: 'nothing' } } },
    Model: { methods, call: { gives: { of: ['arg0'] } } },
    One: {
      fluent: true,
      methods: {
        ...each(['find', 'findOne', 'where'], chain),
        exec: { calls: [{ at: 'arg0', with: [null, document] }], gives: document },
        ...each(['then'], { calls: [{ at: 'arg0', with: [document] }], gives: { callback: 0 } }),
      },
    },
    Many: {
      fluent: true,
      methods: {
        ...each(['find', 'findOne', 'where', 'match'], chain),
        $where: { sinks: [{ kind: 'nosql', at: 'arg0' }], gives: { same: 'self' } },
        exec: { calls: [{ at: 'arg0', with: [null, { list: document }] }], gives: { list: document } },
        ...each(['then'], { calls: [{ at: 'arg0', with: [{ list: document }] }], gives: { callback: 0 } }),
      },
    },
  },
  source: 'https://mongoosejs.com/docs/api/model.html, 2026-11-22',
})
