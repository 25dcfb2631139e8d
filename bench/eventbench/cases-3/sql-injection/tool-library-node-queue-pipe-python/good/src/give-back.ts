import { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'

const sqs = new SQSClient({})

export const handler = async ({ body }: APIGatewayProxyEventV2) => {
  const { tool, remark } = JSON.parse(body ?? '{}')
  const message = { kind: 'remark', tool: Number(tool), remark: String(remark) }
  await sqs.send(new SendMessageCommand({ QueueUrl: process.env.MOVES, MessageBody: JSON.stringify(message) }))
  return { statusCode: 202 }
}
