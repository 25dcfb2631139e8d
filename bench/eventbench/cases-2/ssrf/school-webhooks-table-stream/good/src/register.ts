import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb'
import { randomUUID } from 'node:crypto'
import type { APIGatewayProxyEvent } from 'aws-lambda'

const documents = DynamoDBDocumentClient.from(new DynamoDBClient({}))
const schools = ['hooks.north.example', 'hooks.south.example']

export const handler = async (event: APIGatewayProxyEvent) => {
  const target = new URL(JSON.parse(event.body!).url)
  if (!schools.includes(target.host)) return { statusCode: 400, body: '' }
  const Item = { hook: randomUUID(), url: target.href, since: Date.now() }
  await documents.send(new PutCommand({ TableName: process.env.HOOKS, Item }))
  return { statusCode: 201, body: '' }
}
