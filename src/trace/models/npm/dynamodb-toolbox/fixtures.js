import { Entity, executeTransactWrite, GetItemCommand, item, PutTransaction, QueryCommand, string, Table, UpdateItemCommand } from 'dynamodb-toolbox'

const table = new Table({ name: 'orders', partitionKey: { name: 'id', type: 'string' } })
const Orders = new Entity({ name: 'Order', table, schema: item({ id: string().key() }) })

export const old = async (event) => {
  await Orders.get({ id: event.pathParameters.id }) // uses dynamodb:GetItem
  await Orders.put({ name: event.name }) // uses dynamodb:PutItem
  await Orders.query('1', { index: 'byName' }) // uses dynamodb:Query
  await table.scan() // uses dynamodb:Scan
  await Orders.get({ id: '1' }, { execute: false })
}

export const handler = async (event) => {
  await Orders.build(GetItemCommand).key({ id: event.pathParameters.id }).send() // uses dynamodb:GetItem
  const change = Orders.build(UpdateItemCommand).item({ id: '1', name: event.name })
  await change.send() // uses dynamodb:UpdateItem
  await table.build(QueryCommand).entities(Orders).query({ index: 'byName', partition: event.name }).options({ limit: 2 }).send() // uses dynamodb:Query
  await executeTransactWrite(Orders.build(PutTransaction).item({ id: '2' })) // uses dynamodb:TransactWriteItems
}
