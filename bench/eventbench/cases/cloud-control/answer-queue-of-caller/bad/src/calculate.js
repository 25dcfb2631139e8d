const { SQSClient, SendMessageCommand } = require('@aws-sdk/client-sqs')
const client = new SQSClient({})

exports.handler = async ({ metres, answerTo }) => {
  const QueueUrl = answerTo
  await client.send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify({ price: metres * 12.5 }) })) // finds cloud-control
}
