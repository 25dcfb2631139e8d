import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { Table } from 'dynamodb-onetable'
import Dynamo from 'dynamodb-onetable/Dynamo'

const table = new Table({ name: 'shop', client: new DynamoDBClient({}), schema: { indexes: { primary: { hash: 'pk' } }, models: {} } })
const Order = table.getModel('Order')

export const handler = async (event) => {
  await Order.get({ id: event.id }) // uses dynamodb:GetItem
  await Order.create({ name: event.name }) // uses dynamodb:PutItem
  await Order.find({ owner: event.owner }, { index: 'gs1' }) // uses dynamodb:Query
  await Order.remove({ id: '1' }, { many: true }) // uses dynamodb:DeleteItem, dynamodb:Query
  const batch = {}
  await Order.create({ name: 'a' }, { batch })
  await table.batchWrite(batch) // uses dynamodb:BatchWriteItem
  const transaction = {}
  await Order.update({ id: '2', name: 'b' }, { transaction }) // uses dynamodb:UpdateItem
  await table.transact('write', transaction)
}
