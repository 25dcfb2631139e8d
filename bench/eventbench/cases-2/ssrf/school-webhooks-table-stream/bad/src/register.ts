import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb'
import { randomUUID } from 'node:crypto'
import type { APIGatewayProxyEvent } from 'aws-lambda'

const documents = DynamoDBDocumentClient.from(new DynamoDBClient({}))

export const handler = async (event: APIGatewayProxyEvent) => {
  const target = new URL(JSON.parse(event.body!).url)
  const Item = { hook: randomUUID(), url: target.href, since: Date.now() }
  await documents.send(new PutCommand({ TableName: process.env.HOOKS, Item }))
  return { statusCode: 201, body: '' }
}
