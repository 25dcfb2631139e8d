const { SQSClient, SendMessageCommand } = require('@aws-sdk/client-sqs')
const sqs = new SQSClient({})

exports.handler = (event, context, callback) => {
  const notice = JSON.parse(event.body)
  sqs
    .send(new SendMessageCommand({ QueueUrl: process.env.NOTICES, MessageBody: JSON.stringify({ name: notice.name, years: notice.years }) }))
    .then(() => callback(null, { statusCode: 202, body: '' }))
    .catch(() => callback(null, { statusCode: 500, body: '' }))
}
