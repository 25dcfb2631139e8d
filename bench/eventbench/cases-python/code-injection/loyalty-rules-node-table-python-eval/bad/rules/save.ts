import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocument } from '@aws-sdk/lib-dynamodb'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'

const db = DynamoDBDocument.from(new DynamoDBClient({}))

export const handler = async (event: APIGatewayProxyEventV2) => {
  const { formula, factor } = JSON.parse(event.body ?? '{}')
  await db.put({ TableName: process.env.RULES, Item: { name: 'current', formula, factor: Number(factor) } })
  return { statusCode: 204 }
}
