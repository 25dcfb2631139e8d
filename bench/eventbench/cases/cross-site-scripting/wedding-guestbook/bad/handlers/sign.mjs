import { randomUUID } from 'node:crypto'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb'

const table = DynamoDBDocumentClient.from(new DynamoDBClient())

export const handler = async (event) => {
  const { name, wish } = JSON.parse(event.body)
  await table.send(new PutCommand({ TableName: process.env.TABLE, Item: { id: randomUUID(), name, wish, at: Date.now() } }))
  return { statusCode: 201 }
}
