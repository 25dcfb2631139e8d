const { exec } = require('node:child_process')
const twilio = require('twilio')

const client = twilio(process.env.ACCOUNT, process.env.TOKEN)

exports.handler = async (event) => {
  const sent = await client.messages.create({ to: event.phone, from: '+4930123456', body: 'Your order is on its way' })
  await client.messages.create({ to: '+4930123456', from: '+4930654321', body: event.body })
  exec(`log ${sent.sid}`)
  exec(`log ${event.phone}`) // finds command
}
