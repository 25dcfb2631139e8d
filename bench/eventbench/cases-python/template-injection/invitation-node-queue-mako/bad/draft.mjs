import { SQS } from '@aws-sdk/client-sqs'
const sqs = new SQS()

export const handler = async (event) => {
  const { wording, seats } = JSON.parse(event.body)
  await sqs.sendMessage({ QueueUrl: process.env.DRAFTS, MessageBody: JSON.stringify({ wording, seats: Number(seats) }) })
  return { statusCode: 202 }
}
