import { Entity, Service } from 'electrodb'

const orders = new Entity(
  {
    model: { entity: 'order', service: 'shop', version: '1' },
    attributes: { id: { type: 'string' }, owner: { type: 'string' } },
    indexes: {
      order: { pk: { field: 'pk', composite: ['id'] } },
      byOwner: { index: 'gsi1', collection: 'ownersThings', pk: { field: 'gsi1pk', composite: ['owner'] } },
    },
  },
  { table: 'Orders' },
)
const shop = new Service({ orders })

export const handler = async (event) => {
  await orders.get({ id: event.pathParameters.id }).go() // uses dynamodb:GetItem
  await orders.create({ name: event.name }).go() // uses dynamodb:PutItem
  await orders.update({ id: '1' }).set({ name: event.name }).where(({ name }, { exists }) => exists(name)).go() // uses dynamodb:UpdateItem
  await orders.query.byOwner({ owner: event.owner }).gte({ id: '1' }).go() // uses dynamodb:Query
  await orders.scan.where(({ name }, { eq }) => eq(name, event.name)).go({ limit: 5 }) // uses dynamodb:Scan
  await orders.find({ owner: event.owner }).go() // uses dynamodb:Query
  await orders.delete([{ id: '1' }, { id: '2' }]).go() // uses dynamodb:BatchWriteItem
  orders.get({ id: '1' }).params()
}

export const together = async (event) => {
  await shop.collections.ownersThings({ owner: event.owner }).go() // uses dynamodb:Query
  await shop.entities.orders.remove({ id: 'fixed' }).go() // uses dynamodb:DeleteItem
  const write = shop.transaction.write(({ orders: all }) => [all.put({ id: '3' }).commit(), all.delete({ id: '4' }).commit()])
  await write.go() // uses dynamodb:TransactWriteItems
}
