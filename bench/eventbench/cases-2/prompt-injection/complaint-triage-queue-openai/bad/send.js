const { SQSClient, SendMessageCommand } = require('@aws-sdk/client-sqs')
const sqs = new SQSClient()
exports.handler = async ({ body }) => {
  const { text, stars } = JSON.parse(body)
  await sqs.send(new SendMessageCommand({ QueueUrl: process.env.COMPLAINTS, MessageBody: JSON.stringify({ text, stars: Number(stars) }) }))
  return { statusCode: 202, body: '' }
}
