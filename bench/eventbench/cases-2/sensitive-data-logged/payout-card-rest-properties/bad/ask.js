const { SQS } = require('@aws-sdk/client-sqs')
const sqs = new SQS({})
exports.handler = async (event) => {
  const { cardNumber, cvc, amount } = JSON.parse(event.body)
  await sqs.sendMessage({ QueueUrl: process.env.PAYOUTS, MessageBody: JSON.stringify({ cardNumber, cvc, amount: Number(amount) }) })
  return { statusCode: 202, body: '' }
}
