const { SQS } = require('@aws-sdk/client-sqs')
const sqs = new SQS({})

exports.handler = async (event) => {
  const { rows, seats } = JSON.parse(event.body)
  await sqs.sendMessage({ QueueUrl: process.env.PLANS, MessageBody: JSON.stringify({ rows: Number(rows), seats: Number(seats) }) })
  return { statusCode: 202 }
}
