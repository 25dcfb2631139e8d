const { SQS } = require('aws-sdk')
const sqs = new SQS()

exports.handler = (event, context, callback) => {
  const { url, order } = JSON.parse(event.body)
  const MessageBody = JSON.stringify({ url, order: Number(order) })
  sqs.sendMessage({ QueueUrl: process.env.HOOKS, MessageBody }, (error) => callback(error, { statusCode: 202 }))
}
