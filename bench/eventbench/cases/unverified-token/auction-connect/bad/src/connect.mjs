import * as jose from 'jose'
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'

const db = DynamoDBDocumentClient.from(new DynamoDBClient({}))

export const handler = async (event) => {
  const { token } = event.queryStringParameters
  const { sub } = jose.decodeJwt(token) // finds unverified-token
  const Item = { connection: event.requestContext.connectionId, bidder: sub }
  await db.send(new PutCommand({ TableName: process.env.BIDDERS, Item }))
  return { statusCode: 200 }
}
