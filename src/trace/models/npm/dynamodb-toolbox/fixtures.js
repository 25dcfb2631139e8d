import { Entity, GetItemCommand, Table } from 'dynamodb-toolbox'

const Orders = new Entity({ name: 'Order', table: new Table({ name: 'orders' }) })

export const handler = async (event) => {
  await Orders.get({ id: event.pathParameters.id }) // finds record-key
  await Orders.get({ id: 'settings' })
  await Orders.build(GetItemCommand).key({ id: event.pathParameters.id }).send() // finds record-key
  await Orders.put({ name: event.name })
}
