import { cloud, open } from 'cordon'

// Connections are made once, and asked for by name. Their managers send what entities say.
const connections = {}

const managersOf = (connection) => {
  const { client } = connection
  const tableOf = (entity) => (entity && entity.cordonTable ? entity.cordonTable.name : connection.table.name)
  const send = (operation, entity, input) => cloud('dynamodb', operation, { TableName: tableOf(entity), ...input }, { client })
  const indexOf = (options) => (options && options.queryIndex ? { IndexName: options.queryIndex } : {})
  return {
    entityManager: {
      create: async (item) => {
        send('PutItem', undefined, { Item: item })
        return item
      },
      findOne: async (entity, key) => send('GetItem', entity, { Key: key }).Item,
      exists: async (entity, key) => send('GetItem', entity, { Key: key }).Item !== undefined,
      find: async (entity, key, options) => ({
        items: send('Query', entity, { ExpressionAttributeValues: key, ...indexOf(options) }).Items,
        cursor: open(),
      }),
      count: async (entity, key, options) => send('Query', entity, { ExpressionAttributeValues: key, ...indexOf(options) }).Count,
      update: async (entity, key, values) => send('UpdateItem', entity, { Key: key, ExpressionAttributeValues: values }).Attributes,
      delete: async (entity, key) => send('DeleteItem', entity, { Key: key }),
    },
    batchManager: {
      write: async () => cloud('dynamodb', 'BatchWriteItem', { RequestItems: { [connection.table.name]: [] } }, { client }),
      find: async () => ({
        items: cloud('dynamodb', 'BatchGetItem', { RequestItems: { [connection.table.name]: {} } }, { client }).Responses,
      }),
    },
    transactionManager: {
      write: async ({ steps }) => {
        for (const step of steps)
          cloud('dynamodb', 'TransactWriteItems', { TransactItems: [{ [step]: { TableName: connection.table.name } }] }, { client })
      },
      read: async () =>
        cloud('dynamodb', 'TransactGetItems', { TransactItems: [{ Get: { TableName: connection.table.name } }] }, { client }).Responses,
    },
    scanManager: {
      find: async (entity) => ({ items: send('Scan', entity, {}).Items, cursor: open() }),
      scan: async (options) => ({
        items: send('Scan', undefined, options && options.scanIndex ? { IndexName: options.scanIndex } : {}).Items,
      }),
      parallelScan: async () => ({ items: send('Scan', undefined, {}).Items }),
      count: async (entity) => send('Scan', entity, {}).Count,
    },
  }
}

export const createConnection = ({ table, name = 'default', documentClient }) => {
  const connection = { table, client: documentClient, name }
  Object.assign(connection, managersOf(connection))
  connections[name] = connection
  return connection
}
export const createConnections = (all) => all.map(createConnection)
export const getConnection = (name = 'default') => connections[name]
export const getEntityManager = (name) => getConnection(name).entityManager
export const getBatchManager = (name) => getConnection(name).batchManager
// The package spells it so.
export const getTransactionManger = (name) => getConnection(name).transactionManager
export const getScanManager = (name) => getConnection(name).scanManager

class Transaction {
  constructor() {
    this.steps = []
  }
  add(part) {
    this.steps.push(part)
    return this
  }
  addCreateItem() {
    return this.add('Put')
  }
  addUpdateItem() {
    return this.add('Update')
  }
  addDeleteItem() {
    return this.add('Delete')
  }
  chian() {
    return this
  }
  addBatch() {
    return this
  }
}
export { Transaction as WriteTransaction, Transaction as ReadTransaction, Transaction as WriteBatch, Transaction as ReadBatch }
