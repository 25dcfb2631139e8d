const { SQSClient, SendMessageCommand } = require('@aws-sdk/client-sqs')
const sqs = new SQSClient({})

exports.handler = async (event) => {
  const { stars, words } = JSON.parse(event.body)
  const MessageBody = JSON.stringify({ stars: Number(stars), words })
  await sqs.send(new SendMessageCommand({ QueueUrl: process.env.REVIEWS, MessageBody }))
  return { statusCode: 202 }
}
