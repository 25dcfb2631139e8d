import { SNS } from '@aws-sdk/client-sns'
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda'

const sns = new SNS({})
const kind = { DataType: 'String', StringValue: 'draft' }

export const handler = async ({ body }: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => {
  const { address, copies } = JSON.parse(body ?? '{}')
  await sns.publish({
    TopicArn: process.env.TOPIC,
    Message: JSON.stringify({ address, copies: Number(copies) }),
    MessageAttributes: { kind },
  })
  return { statusCode: 202, body: '' }
}
