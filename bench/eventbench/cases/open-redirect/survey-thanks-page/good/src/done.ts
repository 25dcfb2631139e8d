import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { store, TableName } from './lib/index'

export async function handler(event: APIGatewayProxyEventV2) {
  const { Item } = await store.get({ TableName, Key: { id: event.pathParameters?.['id'] } })
  if (!Item) return { statusCode: 404 }
  return { statusCode: 303, headers: { location: Item['thanksUrl'] } }
}
