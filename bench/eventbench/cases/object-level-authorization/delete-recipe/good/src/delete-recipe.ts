import { DeleteItemCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda'

const client = new DynamoDBClient({})

export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  const Key = { id: { S: event.pathParameters!.id! } }
  const owned = {
    ConditionExpression: '#author = :me',
    ExpressionAttributeNames: { '#author': 'author' },
    ExpressionAttributeValues: { ':me': { S: String(event.requestContext.authorizer.jwt.claims.sub) } },
  }
  await client.send(new DeleteItemCommand({ TableName: process.env.RECIPES, Key, ...owned }))
  return { statusCode: 204 }
}
