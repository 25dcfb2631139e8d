import { cloud, open } from 'cordon'

// Models of one table. With a batch or a transaction nothing is sent but all of it at once; of a transaction each part asks for its own action.
const nothing = {}

export class Model {
  constructor(table, name) {
    this.table = table
    this.name = name
  }
  sent(operation, input, params = nothing) {
    const { batch, execute, index } = params || nothing
    if (execute === false || batch !== undefined) return open(input)
    const given = index === undefined || index === 'primary' ? input : { ...input, IndexName: index }
    return cloud('dynamodb', operation, { TableName: this.table.name, ...given }, { client: this.table.client })
  }
  async create(values, params) {
    this.sent('PutItem', { Item: values }, params)
    return values
  }
  async get(key, params) {
    return this.sent('GetItem', { Key: key }, params).Item
  }
  async load(key) {
    return this.table.batchGet([key])
  }
  async find(values, params) {
    return this.sent('Query', { ExpressionAttributeValues: values }, params).Items
  }
  async scan(values, params) {
    return this.sent('Scan', {}, params).Items
  }
  async update(values, params) {
    return this.sent('UpdateItem', { Key: {}, ExpressionAttributeValues: values }, params).Attributes
  }
  async upsert(values, params) {
    return this.update(values, params)
  }
  async remove(key, params) {
    // Several are found first.
    if (params && params.many) this.sent('Query', { ExpressionAttributeValues: key }, params)
    return this.sent('DeleteItem', { Key: key }, params).Attributes
  }
  async init(values) {
    return values
  }
}

export class Table {
  constructor({ name, client, schema }) {
    this.name = name
    this.client = client instanceof Dynamo ? client.client : client
    this.schema = schema
  }
  getModel(name) {
    return new Model(this, name)
  }
  setClient(client) {
    this.client = client
  }
  create(model, values, params) {
    return this.getModel(model).create(values, params)
  }
  get(model, key, params) {
    return this.getModel(model).get(key, params)
  }
  find(model, values, params) {
    return this.getModel(model).find(values, params)
  }
  scan(model, values, params) {
    return this.getModel(model).scan(values, params)
  }
  update(model, values, params) {
    return this.getModel(model).update(values, params)
  }
  upsert(model, values, params) {
    return this.getModel(model).update(values, params)
  }
  remove(model, key, params) {
    return this.getModel(model).remove(key, params)
  }
  fetch(models, values, params) {
    return this.getModel('').find(values, params)
  }
  getItem(key, params) {
    return this.getModel('').get(key, params)
  }
  putItem(values, params) {
    return this.getModel('').create(values, params)
  }
  updateItem(values, params) {
    return this.getModel('').update(values, params)
  }
  deleteItem(key, params) {
    return this.getModel('').remove(key, params)
  }
  queryItems(values, params) {
    return this.getModel('').find(values, params)
  }
  scanItems(values, params) {
    return this.getModel('').scan(values, params)
  }
  async batchGet() {
    return cloud('dynamodb', 'BatchGetItem', { RequestItems: { [this.name]: { Keys: [] } } }, { client: this.client }).Responses[this.name]
  }
  async batchWrite() {
    cloud('dynamodb', 'BatchWriteItem', { RequestItems: { [this.name]: [] } }, { client: this.client })
    return true
  }
  // Its parts were noted when they were put in.
  async transact() {
    return open()
  }
  groupByType(items) {
    return open(items)
  }
  async exists() {
    return this.describeTable() !== undefined
  }
  async describeTable() {
    return cloud('dynamodb', 'DescribeTable', { TableName: this.name }, { client: this.client })
  }
  async createTable() {
    return cloud('dynamodb', 'CreateTable', { TableName: this.name }, { client: this.client })
  }
  async deleteTable() {
    return cloud('dynamodb', 'DeleteTable', { TableName: this.name }, { client: this.client })
  }
  async updateTable() {
    return cloud('dynamodb', 'UpdateTable', { TableName: this.name }, { client: this.client })
  }
  uuid() {
    return open()
  }
  ulid() {
    return open()
  }
}
export class Dynamo {
  constructor({ client }) {
    this.client = client
  }
}
export class OneTableError extends Error {}
