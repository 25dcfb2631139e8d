import { SQS } from '@aws-sdk/client-sqs'

const sqs = new SQS({})
const line = (value) => String(value ?? '').slice(0, 200)

export const handler = async (event) => {
  const { house, name, question } = JSON.parse(event.body)
  const MessageBody = JSON.stringify({ house: Number(house), name: line(name), question: line(question) })
  await sqs.sendMessage({ QueueUrl: process.env.QUESTIONS, MessageBody })
  return { statusCode: 202 }
}
