import { DynamoDB } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocument } from '@aws-sdk/lib-dynamodb'

const notes = DynamoDBDocument.from(new DynamoDB())
const change = { UpdateExpression: 'SET title = :title' }

export const handler = async ({ arguments: { owner, id, title } }) => {
  const values = { ExpressionAttributeValues: { ':title': title } }
  await notes.update({ TableName: process.env.NOTES, Key: { owner, id }, ...change, ...values }) // finds object-level-authorization
  return true
}
