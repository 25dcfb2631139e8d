import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { randomUUID } from 'node:crypto'
import type { APIGatewayProxyHandler } from 'aws-lambda'

const dynamo = new DynamoDBClient({})

export const handler: APIGatewayProxyHandler = async (event) => {
  const { board, version } = JSON.parse(event.body!)
  const id = randomUUID()
  const Item = { id: { S: id }, board: { S: String(board) }, version: { N: String(Number(version)) }, state: { S: 'requested' } }
  await dynamo.send(new PutItemCommand({ TableName: process.env.BUILDS, Item }))
  return { statusCode: 202, body: JSON.stringify({ id }) }
}
