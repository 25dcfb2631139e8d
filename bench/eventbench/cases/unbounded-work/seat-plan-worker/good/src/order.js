const { SQSClient, SendMessageCommand } = require('@aws-sdk/client-sqs')
const sqs = new SQSClient({})

exports.handler = async (event) => {
  const { rows } = JSON.parse(event.body)
  await sqs.send(new SendMessageCommand({ QueueUrl: process.env.PLANS_QUEUE, MessageBody: JSON.stringify({ rows }) }))
  return { statusCode: 202, body: '' }
}
