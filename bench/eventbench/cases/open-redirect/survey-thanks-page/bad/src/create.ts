import { randomUUID } from 'node:crypto'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { store, TableName } from './lib'

export async function handler(event: APIGatewayProxyEventV2) {
  const { title, thanksUrl } = JSON.parse(event.body ?? '{}') as { title: string; thanksUrl: string }
  const id = randomUUID()
  await store.put({ TableName, Item: { id, title, thanksUrl } })
  return { statusCode: 201, body: JSON.stringify({ id }) }
}
