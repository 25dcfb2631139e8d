import { DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb'

const client = new DynamoDBClient({})

export const handler = async ({ Records }) => {
  for (const { body } of Records) {
    const { id, lane } = JSON.parse(body)
    const input = { TableName: process.env.PARCELS, Key: { id: { S: id } }, UpdateExpression: 'SET lane = :l', ExpressionAttributeValues: { ':l': { S: lane } } }
    await client.send(new UpdateItemCommand(input)) // uses dynamodb:UpdateItem on Parcels
  }
}
