import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { claimsOf } from '@auth/claims'

const client = new DynamoDBClient({})

export const handler = async (event: APIGatewayProxyEventV2) => {
  const [, token = ''] = (event.headers.authorization ?? '').split(' ')
  const { sub } = await claimsOf(token)
  const { Item } = await client.send(new GetItemCommand({ TableName: process.env.POINTS, Key: { id: { S: sub } } }))
  return { statusCode: 200, body: JSON.stringify({ points: Number(Item?.points?.N ?? 0) }) }
}
