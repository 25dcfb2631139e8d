import { model } from '../../model.ts'
import type { Gives, Rule, Sink } from '../../model.ts'
import { each } from '../../node/each.ts'

const document: Gives = { read: 'database', from: 'MongoDB' }
const client: Gives = { type: 'MongoClient' }
/** A filter, or one of its values, that is an object brings operators: `{ $ne: 1 }`. */
const filter: readonly Sink[] = [
  { kind: 'nosql', at: 'arg0', only: 'objects' },
  { kind: 'nosql', at: 'arg0.*', only: 'objects' },
  { kind: 'nosql', at: 'arg0.$where' },
]
const answer = (gives: Gives): Rule => ({ sinks: filter, calls: [{ at: 'last', with: [null, gives] }], gives })
const pipeline: readonly Sink[] = [
  { kind: 'nosql', at: 'arg0[]', only: 'objects' },
  { kind: 'nosql', at: 'arg0[].$match', only: 'objects' },
  { kind: 'nosql', at: 'arg0[].$match.*', only: 'objects' },
]

export const mongodb = model({
  packages: ['mongodb', 'mongodb-legacy', 'mongodb-client-encryption'],
  exports: {
    MongoClient: {
      client: true,
      gives: client,
      members: { connect: { client: true, calls: [{ at: 'last', with: [null, client] }], gives: client } },
    },
    // An object that holds twelve bytes: no operators can be in it.
    ObjectId: {
      gives: { of: ['arg0'], types: ['string'], characters: 'hex' },
      members: { isValid: { gives: { of: [], types: ['boolean'] } } },
    },
    ObjectID: { gives: { of: ['arg0'], types: ['string'], characters: 'hex' } },
  },
  types: {
    MongoClient: {
      methods: {
        connect: { calls: [{ at: 'arg0', with: [null, client] }], gives: client },
        db: { gives: { type: 'Db' } },
        startSession: { gives: { of: [] } },
        close: { gives: 'nothing' },
      },
    },
    Db: {
      methods: {
        collection: { calls: [{ at: 'last', with: [null, { type: 'Collection' }] }], gives: { type: 'Collection' } },
        command: { sinks: [{ kind: 'nosql', at: 'arg0', only: 'objects' }], gives: document },
        eval: { sinks: [{ kind: 'code', at: 'arg0' }], gives: document },
        aggregate: { sinks: pipeline, gives: { type: 'Cursor' } },
      },
    },
    Collection: {
      methods: {
        find: { sinks: filter, gives: { type: 'Cursor' } },
        ...each(['findOne', 'findOneAndUpdate', 'findOneAndDelete', 'findOneAndReplace', 'distinct', 'findAndModify'], answer(document)),
        ...each(
          ['updateOne', 'updateMany', 'deleteOne', 'deleteMany', 'replaceOne', 'countDocuments', 'count', 'update', 'remove'],
          answer({ of: [] }),
        ),
        ...each(['insertOne', 'insertMany', 'insert', 'bulkWrite', 'estimatedDocumentCount', 'createIndex', 'drop'], {
          calls: [{ at: 'last', with: [null, { of: [] }] }],
          gives: { of: [] },
        }),
        aggregate: { sinks: pipeline, gives: { type: 'Cursor' } },
        mapReduce: {
          sinks: [
            { kind: 'code', at: 'arg0', only: 'strings' },
            { kind: 'code', at: 'arg1', only: 'strings' },
          ],
          gives: document,
        },
      },
    },
    Cursor: {
      fluent: true,
      methods: {
        toArray: { calls: [{ at: 'arg0', with: [null, { list: document }] }], gives: { list: document } },
        ...each(['next', 'tryNext'], { gives: document }),
        forEach: { calls: [{ at: 'arg0', with: [document] }], gives: 'nothing' },
        map: { calls: [{ at: 'arg0', with: [document] }], gives: { same: 'self' } },
        ...each(['hasNext', 'count', 'close'], { gives: { of: [] } }),
      },
    },
  },
  source: 'https://mongodb.github.io/node-mongodb-native/6.0/classes/Collection.html, 2026-11-22',
})
