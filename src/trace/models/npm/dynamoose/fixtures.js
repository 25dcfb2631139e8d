const dynamoose = require('dynamoose')

dynamoose.Table.defaults.set({ create: false, prefix: 'shop-' })
const schema = new dynamoose.Schema({ id: String, owner: { type: String, index: { name: 'byOwner', type: 'global' } } })
const Order = dynamoose.model('Order', schema)
const Log = dynamoose.model('Log', { id: String }, { create: true })

exports.handler = async (event) => {
  await Order.get(event.pathParameters.id) // uses dynamodb:GetItem
  await Order.get('settings') // uses dynamodb:GetItem
  await Order.create({ name: event.name }) // uses dynamodb:PutItem
  await Log.create({ name: 'done' }) // uses dynamodb:DescribeTable, dynamodb:PutItem
  return await Order.query('owner').eq(event.requestContext.accountId).exec() // uses dynamodb:Query
}

exports.items = async (event) => {
  const order = new Order({ id: '1', name: event.name })
  await order.save() // uses dynamodb:PutItem
  const stored = await Order.get('1') // uses dynamodb:GetItem
  stored.name = event.name
  await stored.save() // uses dynamodb:PutItem
  await stored.delete() // uses dynamodb:DeleteItem
  for (const one of await Order.scan('name').contains(event.name).limit(5).exec()) // uses dynamodb:Scan
    await one.delete() // uses dynamodb:DeleteItem
}

exports.many = async (event, context, callback) => {
  await Order.batchPut([{ id: '1' }, { id: '2' }]) // uses dynamodb:BatchWriteItem
  await Order.batchGet(['1', '2']) // uses dynamodb:BatchGetItem
  await Order.update({ id: event.id }, { name: 'x' }) // uses dynamodb:UpdateItem
  await dynamoose.transaction([Order.transaction.create({ id: '1' }), Order.transaction.delete('2')]) // uses dynamodb:TransactWriteItems
  Order.delete('1', (error) => callback(error)) // uses dynamodb:DeleteItem
}
