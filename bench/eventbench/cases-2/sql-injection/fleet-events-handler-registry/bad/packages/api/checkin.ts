import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge'
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda'

const bus = new EventBridgeClient({})
const publish = <T extends object>(type: string, detail: T) =>
  bus.send(new PutEventsCommand({ Entries: [{ EventBusName: process.env.BUS, Source: 'fleet.api', DetailType: type, Detail: JSON.stringify(detail) }] }))

export const handler: APIGatewayProxyHandlerV2 = async ({ body }) => {
  const { plate, mileage } = JSON.parse(body ?? '{}') as { plate: string; mileage: number }
  await publish('vehicle.checked-in', { plate, mileage })
  return { statusCode: 204 }
}
