import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge'
import type { APIGatewayProxyEvent } from 'aws-lambda'

const bus = new EventBridgeClient({})

export const handler = async (event: APIGatewayProxyEvent) => {
  const { tool, notify } = JSON.parse(event.body ?? '{}')
  const Detail = JSON.stringify({ tool, notify })
  await bus.send(
    new PutEventsCommand({ Entries: [{ EventBusName: process.env['BUS'], Source: 'rental', DetailType: 'Reserved', Detail }] }),
  )
  return { statusCode: 202, body: '' }
}
