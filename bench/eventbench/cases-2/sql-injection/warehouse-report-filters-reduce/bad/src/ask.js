const { SQS } = require('@aws-sdk/client-sqs')
const sqs = new SQS({})

module.exports.handler = async ({ body }) => {
  const { filters } = JSON.parse(body)
  await sqs.sendMessage({ QueueUrl: process.env.REPORT_QUEUE, MessageBody: JSON.stringify({ filters, kind: 'stock' }) })
  return { statusCode: 202 }
}
