const { SQSClient, SendMessageCommand } = require('@aws-sdk/client-sqs')
const sqs = new SQSClient()
exports.handler = async ({ body }) => {
  const { login } = JSON.parse(body)
  await sqs.send(new SendMessageCommand({ QueueUrl: process.env.BADGES, MessageBody: 'swipe', MessageAttributes: { login: { DataType: 'String', StringValue: login } } }))
  return { statusCode: 202, body: '' }
}
