const dynamoose = require('dynamoose')

const Order = dynamoose.model('Order', { id: String })

exports.handler = async (event) => {
  await Order.get(event.pathParameters.id) // finds record-key
  await Order.get('settings')
  await Order.create({ name: event.name })
  return await Order.query('owner').eq(event.requestContext.accountId).exec()
}
