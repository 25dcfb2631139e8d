import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb'
import { callerOf } from './tokens.mjs'

const documents = DynamoDBDocumentClient.from(new DynamoDBClient({}))

export const handler = async ({ headers }) => {
  const caller = await callerOf(headers.authorization)
  if (!caller) return { statusCode: 401 }
  const { Count } = await documents.send(
    new QueryCommand({
      TableName: process.env.EPISODES,
      KeyConditionExpression: 'author = :author',
      ExpressionAttributeValues: { ':author': caller.sub },
      Select: 'COUNT',
    }),
  )
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ episodes: Count ?? 0 }) }
}
