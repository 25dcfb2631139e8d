const twilio = require('twilio')

const client = twilio(process.env.ACCOUNT, process.env.TOKEN)

exports.handler = async (event) => {
  await client.messages.create({ to: event.phone, from: '+4930123456', body: 'Your order is on its way' }) // finds mail
  await client.messages.create({ to: '+4930123456', from: '+4930654321', body: event.body })
}
