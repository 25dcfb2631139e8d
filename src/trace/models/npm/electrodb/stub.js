import { cloud, kindOf, open } from 'cordon'

// Entities build commands in chains, which `go()` sends.

class Chain {
  constructor(entity, operation, input, part) {
    this.entity = entity
    this.operation = operation
    this.input = input
    // What it is in a transaction.
    this.part = part
    this.changes = {}
  }
  set(values) {
    Object.assign(this.changes, values)
    return this
  }
  where(condition) {
    if (typeof condition === 'function') condition(open(), open())
    return this
  }
  data(change) {
    change(open(), open())
    return this
  }
  params() {
    return open(this.input)
  }
  go() {
    const { table, client } = this.entity
    const input = { TableName: table, ...this.input }
    if (this.operation === 'UpdateItem') input.ExpressionAttributeValues = this.changes
    if (this.operation === 'BatchGetItem' || this.operation === 'BatchWriteItem') {
      const answer = cloud('dynamodb', this.operation, { RequestItems: { [table]: this.input } }, { client })
      return { data: answer.Responses ? answer.Responses[table] : [], unprocessed: [] }
    }
    const { Item, Items, Attributes } = cloud('dynamodb', this.operation, input, { client })
    if (this.operation === 'GetItem') return { data: Item }
    if (this.operation === 'Query' || this.operation === 'Scan') return { data: Items, cursor: open(Items), count: open() }
    return { data: this.operation === 'PutItem' ? this.input.Item : Attributes }
  }
  commit() {
    return { entity: this.entity, [this.part]: { TableName: this.entity.table, ...this.input } }
  }
}
const same = function () {
  return this
}
for (const name of [
  'add',
  'append',
  'subtract',
  'delete',
  'remove',
  'ifNotExists',
  'gt',
  'gte',
  'lt',
  'lte',
  'begins',
  'between',
  'filter',
])
  Chain.prototype[name] = same

const collectionsOf = ({ collection }) => (Array.isArray(collection) ? collection : [collection])

export class Entity {
  constructor(schema, options = {}) {
    this.schema = schema
    this.table = options.table || schema.table
    this.client = options.client
    this.indexes = schema.indexes || {}
    this.query = {}
    for (const name of Object.keys(this.indexes)) this.query[name] = (facets) => this.byIndex(this.indexes[name], facets)
  }
  get scan() {
    return new Chain(this, 'Scan', {})
  }
  byIndex({ index }, facets) {
    return new Chain(this, 'Query', { IndexName: index, ExpressionAttributeValues: facets })
  }
  setTableName(table) {
    this.table = table
  }
  setClient(client) {
    this.client = client
  }
  get(key) {
    return kindOf(key) === 'list' ? new Chain(this, 'BatchGetItem', { Keys: key }) : new Chain(this, 'GetItem', { Key: key }, 'Get')
  }
  put(values) {
    return kindOf(values) === 'list'
      ? new Chain(
          this,
          'BatchWriteItem',
          values.map((Item) => ({ PutRequest: { Item } })),
        )
      : new Chain(this, 'PutItem', { Item: values }, 'Put')
  }
  create(values) {
    return new Chain(this, 'PutItem', { Item: values }, 'Put')
  }
  upsert(values) {
    return new Chain(this, 'UpdateItem', { Key: {} }, 'Update').set(values)
  }
  update(key) {
    return new Chain(this, 'UpdateItem', { Key: key }, 'Update')
  }
  patch(key) {
    return this.update(key)
  }
  delete(key) {
    return kindOf(key) === 'list'
      ? new Chain(
          this,
          'BatchWriteItem',
          key.map((Key) => ({ DeleteRequest: { Key } })),
        )
      : new Chain(this, 'DeleteItem', { Key: key }, 'Delete')
  }
  remove(key) {
    return this.delete(key)
  }
  check(key) {
    return new Chain(this, 'GetItem', { Key: key }, 'ConditionCheck')
  }
  // The index whose key is given whole, or all of the table.
  find(facets) {
    for (const index of Object.values(this.indexes)) {
      let whole = true
      for (const name of index.pk.composite) if (kindOf(facets[name]) === 'nothing') whole = false
      if (whole) return this.byIndex(index, facets)
    }
    return this.scan
  }
  match(facets) {
    return this.find(facets)
  }
  parse({ Item, Items, Attributes }) {
    return { data: Item || Items || Attributes }
  }
  conversions = { fromComposite: { toKeys: (value) => value }, fromKeys: { toComposite: (value) => value } }
}

const transacted = (operation, steps) => ({
  go: () => {
    const { client } = steps[0].entity
    for (const { entity, ...step } of steps) cloud('dynamodb', operation, { TransactItems: [step] }, { client })
    return { data: open(), canceled: open() }
  },
})

export class Service {
  constructor(entities, options = {}) {
    this.entities = entities
    this.collections = {}
    this.client = options.client
    for (const entity of Object.values(entities)) {
      if (options.table) entity.table = options.table
      if (options.client) entity.client = options.client
      for (const index of Object.values(entity.indexes))
        for (const name of collectionsOf(index)) if (name !== undefined) this.collections[name] = (facets) => entity.byIndex(index, facets)
    }
    this.transaction = {
      get: (make) => transacted('TransactGetItems', make(this.entities)),
      write: (make) => transacted('TransactWriteItems', make(this.entities)),
    }
  }
}
export const createSchema = (schema) => schema
export const CustomAttributeType = () => 'any'
export const createConversions = (entity) => entity.conversions
export class ElectroError extends Error {}
