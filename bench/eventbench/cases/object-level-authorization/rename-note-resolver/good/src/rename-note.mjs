import { DynamoDB } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocument } from '@aws-sdk/lib-dynamodb'

const notes = DynamoDBDocument.from(new DynamoDB())
const change = { UpdateExpression: 'SET title = :title' }

export const handler = async ({ arguments: { id, title }, identity: { sub: owner } }) => {
  const values = { ExpressionAttributeValues: { ':title': title } }
  await notes.update({ TableName: process.env.NOTES, Key: { owner, id }, ...change, ...values })
  return true
}
