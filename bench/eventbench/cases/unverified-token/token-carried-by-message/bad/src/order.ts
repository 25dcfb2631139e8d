import { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs'
import type { APIGatewayProxyEvent } from 'aws-lambda'

const queue = new SQSClient({})

export const handler = async ({ headers, body }: APIGatewayProxyEvent) => {
  const { format } = JSON.parse(body ?? '{}') as { format: string }
  const MessageBody = JSON.stringify({ format, token: headers['Authorization']?.split(' ')[1] })
  await queue.send(new SendMessageCommand({ QueueUrl: process.env['ORDERS'], MessageBody }))
  return { statusCode: 202, body: '' }
}
