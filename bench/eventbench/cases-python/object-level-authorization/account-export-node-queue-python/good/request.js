const { SQSClient, SendMessageCommand } = require('@aws-sdk/client-sqs')
const sqs = new SQSClient({})

exports.handler = async (event) => {
  const { sub: account } = event.requestContext.authorizer.claims
  await sqs.send(new SendMessageCommand({ QueueUrl: process.env.EXPORTS, MessageBody: JSON.stringify({ account }) }))
  return { statusCode: 202, body: '' }
}
