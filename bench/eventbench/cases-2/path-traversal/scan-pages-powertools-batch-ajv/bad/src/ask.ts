import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'

const sqs = new SQSClient({})
export const handler = async ({ body = '{}' }: { body?: string }) => {
  const { page } = JSON.parse(body)
  await sqs.send(new SendMessageCommand({ QueueUrl: process.env.PAGES, MessageBody: JSON.stringify({ page }) }))
  return { statusCode: 202 }
}
