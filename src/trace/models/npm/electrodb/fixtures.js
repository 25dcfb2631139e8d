import { Entity } from 'electrodb'

const orders = new Entity({ model: { entity: 'order', service: 'shop', version: '1' } }, { table: 'Orders' })

export const handler = async (event) => {
  await orders.get({ id: event.pathParameters.id }).go() // finds record-key
  await orders.get({ id: 'settings' }).go()
  await orders.create({ name: event.name }).go()
}
