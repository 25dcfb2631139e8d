const { SQSClient, SendMessageCommand } = require('@aws-sdk/client-sqs')
const sqs = new SQSClient({})

exports.handler = async (event) => {
  const { room, nights, guest } = JSON.parse(event.body)
  const MessageBody = JSON.stringify({ room, nights: Number(nights), guest })
  await sqs.send(new SendMessageCommand({ QueueUrl: process.env.BOOKINGS, MessageBody }))
  return { statusCode: 202 }
}
