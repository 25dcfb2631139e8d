import { DeleteItemCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda'

const client = new DynamoDBClient({})

export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  const Key = { id: { S: event.pathParameters!.id! } }
  await client.send(new DeleteItemCommand({ TableName: process.env.RECIPES, Key })) // finds object-level-authorization
  return { statusCode: 204 }
}
