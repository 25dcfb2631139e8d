import { cloud, open } from 'cordon'

// A model is a class whose objects are a table's items. Its table is called as the model, unless the options say otherwise.

let defaults = {}
let client

const answered = (given, answer) => {
  const done = given[given.length - 1]
  if (typeof done === 'function') done(null, answer)
  return answer
}

// The index of an attribute that is asked for.
const indexOf = (schema, name) => {
  const index = schema && schema[name] && schema[name].index
  if (!index) return undefined
  return index.name || `${name}${index.type === 'local' ? 'Local' : 'Global'}Index`
}

class Retriever {
  constructor(table, operation, index, value) {
    this.table = table
    this.operation = operation
    this.index = index
    this.asked = value === undefined ? [] : [value]
  }
  using(index) {
    this.index = index
    return this
  }
  eq(value) {
    this.asked.push(value)
    return this
  }
  where() {
    return this
  }
  exec(done) {
    const input = { TableName: this.table.name, IndexName: this.index }
    if (this.operation === 'Query') input.ExpressionAttributeValues = { ':key': this.asked[0] }
    const { Items } = cloud('dynamodb', this.operation, input, { client })
    return answered([done], this.table.listOf(Items))
  }
}
const same = function () {
  return this
}
for (const name of [
  'filter',
  'attribute',
  'and',
  'or',
  'not',
  'parenthesis',
  'group',
  'exists',
  'lt',
  'le',
  'gt',
  'ge',
  'beginsWith',
  'contains',
  'in',
  'between',
  'limit',
  'startAt',
  'attributes',
  'sort',
  'count',
  'consistent',
  'all',
  'parallel',
])
  Retriever.prototype[name] = same

export const model = (name, schema, options = {}) => {
  const own = { ...defaults, ...options }
  const TableName = own.tableName || `${own.prefix || ''}${name}${own.suffix || ''}`
  const attributes = schema && (schema.definition || schema)
  const hash = Object.keys(attributes || {}).find((one) => attributes[one] && attributes[one].hashKey) || 'id'
  const keyOf = (key) => (typeof key === 'object' ? key : { [hash]: key })
  const call = (operation, input) => {
    if (own.create !== false) cloud('dynamodb', 'DescribeTable', { TableName }, { client })
    return cloud('dynamodb', operation, { TableName, ...input }, { client })
  }
  const inTable = (operation, entries) => cloud('dynamodb', operation, { RequestItems: { [TableName]: entries } }, { client })

  class Item {
    constructor(values) {
      Object.assign(this, values)
    }
    save(...given) {
      call('PutItem', { Item: { ...this } })
      return answered(given, this)
    }
    delete(...given) {
      call('DeleteItem', { Key: {} })
      return answered(given, undefined)
    }
    populate() {
      return this
    }
    toJSON() {
      return { ...this }
    }
    toDynamo() {
      return { ...this }
    }
    static get(key, ...given) {
      return answered(given, new Item(call('GetItem', { Key: keyOf(key) }).Item))
    }
    static create(values, ...given) {
      call('PutItem', { Item: values })
      return answered(given, new Item(values))
    }
    static update(key, values, ...given) {
      // Key and changes in one, or apart.
      return answered(given, new Item(call('UpdateItem', { Key: keyOf(key), AttributeUpdates: { value: { Value: values } } }).Attributes))
    }
    static delete(key, ...given) {
      call('DeleteItem', { Key: keyOf(key) })
      return answered(given, undefined)
    }
    static remove(key, ...given) {
      return this.delete(key, ...given)
    }
    static batchGet(keys, ...given) {
      const { Responses } = inTable('BatchGetItem', { Keys: keys.map(keyOf) })
      return answered(given, [new Item(Responses[TableName][0])])
    }
    static batchPut(items, ...given) {
      inTable(
        'BatchWriteItem',
        items.map((one) => ({ PutRequest: { Item: one } })),
      )
      return answered(given, { unprocessedItems: [] })
    }
    static batchDelete(keys, ...given) {
      inTable(
        'BatchWriteItem',
        keys.map((one) => ({ DeleteRequest: { Key: keyOf(one) } })),
      )
      return answered(given, { unprocessedItems: [] })
    }
    static query(asked) {
      const simple = typeof asked === 'string'
      return new Retriever(
        { name: TableName, listOf: (Items) => Items.map((one) => new Item(one)) },
        'Query',
        simple ? indexOf(attributes, asked) : undefined,
        simple ? undefined : asked,
      )
    }
    static scan() {
      return new Retriever({ name: TableName, listOf: (Items) => Items.map((one) => new Item(one)) }, 'Scan')
    }
    static table() {
      return { name: TableName }
    }
  }
  Item.methods = {
    set: (named, work) => {
      Item[named] = work
    },
    item: {
      set: (named, work) => {
        Item.prototype[named] = work
      },
    },
    document: {
      set: (named, work) => {
        Item.prototype[named] = work
      },
    },
  }
  Item.serializer = { add: () => undefined, default: { set: () => undefined } }
  Item.transaction = {
    get: (key) => ({ Get: { TableName, Key: keyOf(key) } }),
    create: (values) => ({ Put: { TableName, Item: values } }),
    update: (key) => ({ Update: { TableName, Key: keyOf(key) } }),
    delete: (key) => ({ Delete: { TableName, Key: keyOf(key) } }),
    condition: (key) => ({ ConditionCheck: { TableName, Key: keyOf(key) } }),
  }
  Item.useTable = (table) => Object.assign(own, table.options)
  return Item
}
model.defaults = {
  set: (given) => {
    defaults = given
  },
}

// A table may be made of models, with options that hold for them.
export class Table {
  constructor(name, models, options) {
    this.name = name
    this.options = { ...options, tableName: name }
    this.models = models
  }
  create() {
    cloud('dynamodb', 'CreateTable', { TableName: this.name }, { client })
  }
  initialize() {}
}
Table.defaults = model.defaults

export const transaction = (steps, ...given) => {
  for (const step of steps)
    if (step.Get) cloud('dynamodb', 'TransactGetItems', { TransactItems: [step] }, { client })
    else cloud('dynamodb', 'TransactWriteItems', { TransactItems: [step] }, { client })
  return answered(given, open())
}
export class Schema {
  constructor(definition, options) {
    this.definition = definition
    this.options = options
  }
}
export class Condition {
  constructor(asked) {
    this.asked = asked
  }
}
for (const name of [
  'filter',
  'where',
  'attribute',
  'and',
  'or',
  'not',
  'eq',
  'exists',
  'lt',
  'le',
  'gt',
  'ge',
  'beginsWith',
  'contains',
  'in',
  'between',
])
  Condition.prototype[name] = same
export const aws = {
  ddb: {
    set: (given) => {
      client = given
    },
    revert: () => undefined,
    local: () => undefined,
    DynamoDB: function (options) {
      return options
    },
  },
  sdk: { config: { update: () => undefined } },
  converter: () => ({ marshall: (value) => value, unmarshall: (value) => value }),
}
export const type = { UNDEFINED: undefined, THIS: 'this', NULL: null, ANY: 'any', CONSTANT: (value) => ({ value }), COMBINE: () => String }
export const logger = () => ({ providers: { set: () => undefined, add: () => undefined } })
export const Instance = function () {
  return { Table, model, aws }
}
export default { model, Table, Schema, Condition, transaction, aws, type, logger, Instance }
