import { SQS } from '@aws-sdk/client-sqs'

const queue = new SQS({})
export const handler = async (event: { body: string }) => {
  const { branch } = JSON.parse(event.body) as { branch: string }
  await queue.sendMessage({ QueueUrl: process.env.IMPORTS, MessageBody: JSON.stringify({ branch }) })
  return { statusCode: 202 }
}
