import { randomUUID } from 'node:crypto'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { store, TableName } from './lib'

const partners = new Set(['www.bakers.example', 'www.florists.example'])

export async function handler(event: APIGatewayProxyEventV2) {
  const { title, thanksUrl } = JSON.parse(event.body ?? '{}') as { title: string; thanksUrl: string }
  const url = new URL(thanksUrl)
  if (url.protocol !== 'https:' || !partners.has(url.host)) return { statusCode: 400 }
  const id = randomUUID()
  await store.put({ TableName, Item: { id, title, thanksUrl: url.href } })
  return { statusCode: 201, body: JSON.stringify({ id }) }
}
