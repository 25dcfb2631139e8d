import { createConnection, getEntityManager } from '@typedorm/core'
import { Attribute, Entity, Table } from '@typedorm/common'
import { exec } from 'node:child_process'

const own = new Table({ name: 'orders', partitionKey: 'PK' })

class Order {}
Attribute()(Order.prototype, 'id')
Entity({ name: 'order', table: own, primaryKey: { partitionKey: 'ORDER#{{id}}' } })(Order)
createConnection({ table: new Table({ name: 'shop', partitionKey: 'PK' }), entities: [Order] })

export const handler = async (event) => {
  exec(`print ${event.name}`) // finds command
  await getEntityManager().delete(Order, { id: '1' }) // uses dynamodb:DeleteItem
}
