import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { isPartner } from './partners'

const queue = new SQSClient({})

export const handler = async (event: APIGatewayProxyEventV2) => {
  const { address } = JSON.parse(event.body ?? '{}') as { address: string }
  const partner = isPartner(address)
  await queue.send(new SendMessageCommand({ QueueUrl: process.env.DELIVERIES, MessageBody: JSON.stringify({ address, partner }) }))
  return { statusCode: 202 }
}
