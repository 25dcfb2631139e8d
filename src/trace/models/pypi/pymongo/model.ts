import { pythonModel } from '../../model.ts'
import type { Gives, Rule, Sink } from '../../model.ts'
import { each } from '../../node/each.ts'
import { at } from '../../python/at.ts'

const document: Gives = { read: 'database', from: 'MongoDB' }
/** A filter, or one of its values, that is an object brings operators: `{'$ne': 1}`. */
const filtered = (name: string): readonly Sink[] => [
  { kind: 'nosql', at: at(0, name), only: 'objects' },
  { kind: 'nosql', at: at(0, name, '.*'), only: 'objects' },
  { kind: 'nosql', at: at(0, name, '.$where') },
]
const answer = (gives: Gives): Rule => ({ sinks: filtered('filter'), gives })
const pipeline: readonly Sink[] = [
  { kind: 'nosql', at: at(0, 'pipeline', '[]'), only: 'objects' },
  { kind: 'nosql', at: at(0, 'pipeline', '[].$match'), only: 'objects' },
  { kind: 'nosql', at: at(0, 'pipeline', '[].$match.*'), only: 'objects' },
]

// Databases and collections are reached as attributes and items of any name, so client, database and collection are one thing here.
export const pymongo = pythonModel({
  packages: ['pymongo', 'motor', 'mongomock', 'bson'],
  exports: {
    ...each(['MongoClient', 'AsyncMongoClient', 'motor_asyncio.AsyncIOMotorClient', 'mongo_client.MongoClient'], {
      client: true,
      gives: { type: 'Mongo' },
    }),
    // An object that holds twelve bytes: no operators can be in it.
    ...each(['ObjectId', 'objectid.ObjectId'], { gives: { of: [at(0, 'oid')], types: ['string'], characters: 'hex' } }),
    ...each(['json_util.dumps', 'encode'], { gives: { of: ['arg0'], types: ['string'], encodes: 'json' } }),
    ...each(['json_util.loads', 'decode'], { gives: { of: ['arg0'], decodes: 'json' } }),
    ...each(['code.Code', 'Code'], { sinks: [{ kind: 'code', at: 'arg0' }], gives: { of: [] } }),
    ...each(['InsertOne', 'IndexModel', 'WriteConcern', 'ReadPreference'], { gives: { of: ['args'] } }),
    ...each(['UpdateOne', 'UpdateMany', 'ReplaceOne', 'DeleteOne', 'DeleteMany'], answer({ of: [] })),
    ...each(['binary.Binary', 'Binary', 'decimal128.Decimal128', 'Regex'], { gives: { of: ['arg0'] } }),
  },
  types: {
    Mongo: {
      fluent: true,
      methods: {
        __getitem__: { gives: { same: 'self' } },
        find: { ...answer({ type: 'Cursor' }) },
        ...each(['find_one', 'find_one_and_update', 'find_one_and_delete', 'find_one_and_replace'], answer(document)),
        ...each(
          ['update_one', 'update_many', 'delete_one', 'delete_many', 'replace_one', 'count_documents', 'update', 'remove', 'count'],
          answer({ of: [] }),
        ),
        ...each(
          [
            'insert_one',
            'insert_many',
            'bulk_write',
            'create_index',
            'drop',
            'estimated_document_count',
            'close',
            'start_session',
            'insert',
            'save',
          ],
          {
            gives: { of: [] },
          },
        ),
        distinct: { sinks: [{ kind: 'nosql', at: 'arg1|keywords.filter', only: 'objects' }], gives: { list: document } },
        aggregate: { sinks: pipeline, gives: { type: 'Cursor' } },
        command: { sinks: [{ kind: 'nosql', at: 'arg0', only: 'objects' }], gives: document },
        ...each(['map_reduce', 'eval'], {
          sinks: [
            { kind: 'code', at: 'arg0', only: 'strings' },
            { kind: 'code', at: 'arg1', only: 'strings' },
          ],
          gives: document,
        }),
      },
    },
    Cursor: {
      fluent: true,
      methods: {
        ...each(['__iter__', 'to_list'], { gives: { list: document } }),
        ...each(['next', '__getitem__', '__next__'], { gives: document }),
        ...each(['count', 'close'], { gives: { of: [], types: ['number'] } }),
      },
    },
  },
  source: 'https://pymongo.readthedocs.io/en/stable/api/pymongo/collection.html, 2026-11-22',
})
