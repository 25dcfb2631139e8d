import * as jose from 'jose'
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'

const db = DynamoDBDocumentClient.from(new DynamoDBClient({}))
const keys = jose.createRemoteJWKSet(new URL('https://login.auction.example/.well-known/jwks.json'))

export const handler = async (event) => {
  const { token } = event.queryStringParameters
  const { payload } = await jose.jwtVerify(token, keys, { issuer: 'https://login.auction.example', audience: 'bidders' })
  const Item = { connection: event.requestContext.connectionId, bidder: payload.sub }
  await db.send(new PutCommand({ TableName: process.env.BIDDERS, Item }))
  return { statusCode: 200 }
}
