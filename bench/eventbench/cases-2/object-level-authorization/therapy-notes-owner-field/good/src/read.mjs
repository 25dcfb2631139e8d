import { DynamoDBDocument } from '@aws-sdk/lib-dynamodb'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'

const documents = DynamoDBDocument.from(new DynamoDBClient())
const headers = { 'content-type': 'application/json' }

export const handler = async ({ pathParameters: { note }, requestContext }) => {
  const { Item } = await documents.get({ TableName: process.env.NOTES, Key: { note } })
  if (Item?.owner !== requestContext.authorizer.jwt.claims.sub) return { statusCode: 404 }
  return { statusCode: 200, headers, body: JSON.stringify({ text: Item.text }) }
}
