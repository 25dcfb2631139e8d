import { cloud, open } from 'cordon'

// Until version 0.9 entities and tables do it themselves; since version 1 they build commands, which `send()` sends.

// Version 0.9 names an index in the options of a query; `execute: false` only gives the parameters.
const sent = (table, operation, input, options) =>
  options && options.execute === false
    ? { TableName: table.name, ...input }
    : cloud('dynamodb', operation, { TableName: table.name, ...input }, { client: table.documentClient || table.DocumentClient })

const sentBatch = (table, operation, requests) =>
  cloud('dynamodb', operation, { RequestItems: { [table.name]: requests } }, { client: table.documentClient || table.DocumentClient })

class Command {
  constructor(of) {
    this.of = of
    this.table = of.table || of
    this.input = {}
    this.given = undefined
  }
  key(key) {
    this.given = key
    this.input.Key = key
    return this
  }
  item(item) {
    this.given = item
    this.input.Item = item
    return this
  }
  keys(keys) {
    this.given = keys
    return this
  }
  query(query) {
    const { index, partition } = query
    this.input.IndexName = index
    this.input.ExpressionAttributeValues = { ':partition': partition }
    return this
  }
  options(options) {
    if (options && options.index) this.input.IndexName = options.index
    return this
  }
  entities() {
    return this
  }
  requests(...requests) {
    this.given = requests
    return this
  }
  params() {
    return { TableName: this.table.name, ...this.input }
  }
  async send() {
    return sent(this.table, this.operation, this.input)
  }
}
const command = (operation, part) =>
  class extends Command {
    constructor(of) {
      super(of)
      this.operation = operation
      this.part = part
    }
  }
export const GetItemCommand = command('GetItem')
export const PutItemCommand = command('PutItem')
export const DeleteItemCommand = command('DeleteItem')
export const QueryCommand = command('Query')
export const ScanCommand = command('Scan')
export class UpdateItemCommand extends Command {
  async send() {
    return sent(this.table, 'UpdateItem', { Key: {}, ExpressionAttributeValues: this.input.Item })
  }
}
export { UpdateItemCommand as UpdateAttributesCommand }
export class DeletePartitionCommand extends Command {
  async send() {
    sent(this.table, 'Query', this.input)
    return sentBatch(this.table, 'BatchWriteItem', [])
  }
}

export class BatchGetRequest extends Command {}
export class BatchPutRequest extends Command {}
export class BatchDeleteRequest extends Command {}
export { Command as BatchGetCommand, Command as BatchWriteCommand }
const executed =
  (operation) =>
  async (...commands) => {
    for (const one of commands) if (one instanceof Command) sentBatch(one.table, operation, [])
    return { Responses: [open()] }
  }
export const executeBatchGet = executed('BatchGetItem')
export const executeBatchWrite = executed('BatchWriteItem')

export const GetTransaction = command('TransactGetItems', 'Get')
export const PutTransaction = command('TransactWriteItems', 'Put')
export const UpdateTransaction = command('TransactWriteItems', 'Update')
export const DeleteTransaction = command('TransactWriteItems', 'Delete')
export const ConditionCheck = command('TransactWriteItems', 'ConditionCheck')
const transacted = async (...steps) => {
  for (const { table, operation, part, input } of steps)
    if (part)
      cloud('dynamodb', operation, { TransactItems: [{ [part]: { TableName: table.name, ...input } }] }, { client: table.documentClient })
  return { Responses: [open()] }
}
export { transacted as executeTransactGet, transacted as executeTransactWrite }

class Builder {
  build(Action) {
    return new Action(this)
  }
}
export class Table extends Builder {
  constructor(options) {
    super()
    Object.assign(this, options)
  }
  get(entity, key, options) {
    return sent(this, 'GetItem', { Key: key }, options)
  }
  put(entity, item, options) {
    return sent(this, 'PutItem', { Item: item }, options)
  }
  update(entity, item, options) {
    return sent(this, 'UpdateItem', { Key: {}, ExpressionAttributeValues: item }, options)
  }
  delete(entity, key, options) {
    return sent(this, 'DeleteItem', { Key: key }, options)
  }
  query(partition, options = {}) {
    return sent(this, 'Query', { IndexName: options.index, ExpressionAttributeValues: { ':partition': partition } }, options)
  }
  scan(options = {}) {
    return sent(this, 'Scan', { IndexName: options.index }, options)
  }
  batchGet() {
    return sentBatch(this, 'BatchGetItem', [])
  }
  batchWrite() {
    return sentBatch(this, 'BatchWriteItem', [])
  }
  transactGet(items) {
    return cloud('dynamodb', 'TransactGetItems', { TransactItems: items }, { client: this.DocumentClient })
  }
  transactWrite(items) {
    return cloud('dynamodb', 'TransactWriteItems', { TransactItems: items }, { client: this.DocumentClient })
  }
}
export class Entity extends Builder {
  constructor(options) {
    super()
    Object.assign(this, options)
  }
  get(key, options) {
    return sent(this.table, 'GetItem', { Key: key }, options)
  }
  put(item, options) {
    return sent(this.table, 'PutItem', { Item: item }, options)
  }
  update(item, options) {
    return sent(this.table, 'UpdateItem', { Key: {}, ExpressionAttributeValues: item }, options)
  }
  delete(key, options) {
    return sent(this.table, 'DeleteItem', { Key: key }, options)
  }
  query(partition, options) {
    return this.table.query(partition, options)
  }
  scan(options) {
    return this.table.scan(options)
  }
  getBatch(key) {
    return { Table: this.table, Key: key }
  }
  putBatch(item) {
    return { [this.table.name]: { PutRequest: { Item: item } } }
  }
  deleteBatch(key) {
    return { [this.table.name]: { DeleteRequest: { Key: key } } }
  }
  getTransaction(key) {
    return { Get: { TableName: this.table.name, Key: key } }
  }
  putTransaction(item) {
    return { Put: { TableName: this.table.name, Item: item } }
  }
  updateTransaction() {
    return { Update: { TableName: this.table.name } }
  }
  deleteTransaction(key) {
    return { Delete: { TableName: this.table.name, Key: key } }
  }
  conditionCheck(key) {
    return { ConditionCheck: { TableName: this.table.name, Key: key } }
  }
}

// Schemas say what attributes are like: nothing is taken from them.
class Schema {}
for (const name of [
  'key',
  'optional',
  'required',
  'hidden',
  'savedAs',
  'default',
  'putDefault',
  'updateDefault',
  'keyDefault',
  'link',
  'putLink',
  'updateLink',
  'keyLink',
  'validate',
  'enum',
  'const',
  'transform',
  'and',
  'castAs',
  'pick',
  'omit',
  'big',
])
  Schema.prototype[name] = function () {
    return this
  }
const schemaOf = () => new Schema()
export {
  schemaOf as item,
  schemaOf as schema,
  schemaOf as string,
  schemaOf as number,
  schemaOf as boolean,
  schemaOf as binary,
  schemaOf as nul,
  schemaOf as any,
  schemaOf as list,
  schemaOf as set,
  schemaOf as map,
  schemaOf as record,
  schemaOf as anyOf,
}
const written = (value) => value
export {
  written as $add,
  written as $append,
  written as $delete,
  written as $get,
  written as $prepend,
  written as $set,
  written as $subtract,
  written as $sum,
  written as prefix,
}
export const $remove = () => undefined
