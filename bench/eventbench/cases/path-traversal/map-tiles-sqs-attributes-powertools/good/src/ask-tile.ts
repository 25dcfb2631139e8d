import { SQS } from '@aws-sdk/client-sqs'
import type { APIGatewayProxyEvent } from 'aws-lambda'

const sqs = new SQS()

export const handler = async ({ pathParameters }: APIGatewayProxyEvent) => {
  const { style, zoom } = pathParameters as { style: string; zoom: string }
  await sqs.sendMessage({
    QueueUrl: process.env.TILES,
    MessageBody: 'tile',
    MessageAttributes: {
      style: { DataType: 'String', StringValue: style },
      zoom: { DataType: 'Number', StringValue: Number(zoom).toFixed(0) },
    },
  })
  return { statusCode: 202, body: '' }
}
