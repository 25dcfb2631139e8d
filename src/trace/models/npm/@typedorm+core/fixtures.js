import { createConnection, getEntityManager, WriteTransaction, getTransactionManger } from '@typedorm/core'
import { Table } from '@typedorm/common'

class Order {}
const table = new Table({ name: 'shop', partitionKey: 'PK' })
createConnection({ table, entities: [Order] })

export const handler = async (event) => {
  await getEntityManager().findOne(Order, { id: event.id }) // uses dynamodb:GetItem
  await getEntityManager().create(new Order()) // uses dynamodb:PutItem
  await getEntityManager().find(Order, { id: event.id }, { queryIndex: 'GSI1' }) // uses dynamodb:Query
  await getTransactionManger().write(new WriteTransaction().addCreateItem(new Order())) // uses dynamodb:TransactWriteItems
}
