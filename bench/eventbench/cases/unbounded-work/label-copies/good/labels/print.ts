import { SQS } from '@aws-sdk/client-sqs'
import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2 } from 'aws-lambda'

const sqs = new SQS()

export const handler = async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyResultV2> => {
  const { article, copies } = JSON.parse(event.body!) as { article: string; copies: number }
  if (!(copies > 0 && copies <= 20)) return { statusCode: 400 }

  for (let copy = 0; copy < copies; copy += 1) {
    await sqs.sendMessage({ QueueUrl: process.env.LABELS, MessageBody: JSON.stringify({ article, copy }) })
  }
  return { statusCode: 202 }
}
