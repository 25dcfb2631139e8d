import { KinesisClient, PutRecordCommand } from '@aws-sdk/client-kinesis'
import type { APIGatewayProxyWebsocketHandlerV2 } from 'aws-lambda'
import { randomUUID } from 'node:crypto'

const stream = new KinesisClient({})

export const handler: APIGatewayProxyWebsocketHandlerV2 = async ({ body }) => {
  const { server, players } = JSON.parse(body ?? '{}')
  const Data = Buffer.from(JSON.stringify({ server, players: Number(players) }))
  await stream.send(new PutRecordCommand({ StreamName: process.env.REPORTS, PartitionKey: randomUUID(), Data }))
  return { statusCode: 200 }
}
