import { randomUUID } from 'node:crypto'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb'

const db = DynamoDBDocumentClient.from(new DynamoDBClient({}))

export const handler = async (event) => {
  const { dish, wish } = JSON.parse(event.body)
  await db.send(new PutCommand({ TableName: process.env.TICKETS, Item: { id: randomUUID(), dish: Number(dish), wish } }))
  return { statusCode: 201 }
}
