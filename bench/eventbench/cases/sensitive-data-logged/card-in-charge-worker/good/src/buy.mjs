import { SQS } from '@aws-sdk/client-sqs'

const { CHARGES_URL: QueueUrl } = process.env
const sqs = new SQS()

export const handler = async (event) => {
  const { seat, cardNumber, expiry } = JSON.parse(event.body)
  await sqs.sendMessage({ QueueUrl, MessageBody: JSON.stringify({ seat, card: { number: cardNumber, expiry } }) })
  return { statusCode: 202, body: '' }
}
