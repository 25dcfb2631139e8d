import { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs'
const sqs = new SQSClient()
export const handler = async ({ body }) => {
  const { role } = JSON.parse(body)
  await sqs.send(new SendMessageCommand({ QueueUrl: process.env.JOBS, MessageBody: JSON.stringify({ role, at: Date.now() }) }))
  return { statusCode: 202, body: '' }
}
