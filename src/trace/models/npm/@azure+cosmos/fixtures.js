const { CosmosClient } = require('@azure/cosmos')

const container = new CosmosClient(process.env.COSMOS).database('shop').container('orders')

exports.handler = async (event) => {
  await container.items.query(`SELECT * FROM c WHERE c.name = '${event.name}'`).fetchAll() // finds sql
  await container.items.query({ query: 'SELECT * FROM c WHERE c.name = @name', parameters: [{ name: '@name', value: event.name }] }).fetchAll()
  await container.item(event.id, 'shop').read() // finds record-key
  await container.items.create({ name: event.name })
}
