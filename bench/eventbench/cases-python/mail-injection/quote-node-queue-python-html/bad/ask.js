const { SQSClient, SendMessageCommand } = require('@aws-sdk/client-sqs')
const sqs = new SQSClient({})

exports.handler = async (event) => {
  const { work, hours } = JSON.parse(event.body)
  const MessageBody = JSON.stringify({ work, hours: Number(hours) })
  await sqs.send(new SendMessageCommand({ QueueUrl: process.env.QUOTES, MessageBody }))
  return { statusCode: 202 }
}
