import { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs'

const client = new SQSClient()

export const handler = async ({ body, requestContext: { connectionId } }) => {
  await client.send(new SendMessageCommand({ QueueUrl: process.env.INBOX, MessageBody: JSON.stringify({ connectionId, text: body }) }))
  return { statusCode: 200 }
}
