const { SQS } = require('@aws-sdk/client-sqs')
const sqs = new SQS({})

exports.handler = async (event) => {
  const { rows, seats } = JSON.parse(event.body)
  const plan = { rows: Math.min(Number(rows) || 1, 60), seats: Number(seats) }
  await sqs.sendMessage({ QueueUrl: process.env.PLANS, MessageBody: JSON.stringify(plan) })
  return { statusCode: 202 }
}
