const AWS = require('aws-sdk')
const sqs = new AWS.SQS()
exports.handler = async (event) => {
  const { email, amount } = JSON.parse(event.body)
  const message = { amount: Number(amount), email }
  await sqs.sendMessage({ QueueUrl: process.env.RECEIPTS, MessageBody: JSON.stringify(message) }).promise()
  return { statusCode: 202, body: '' }
}
