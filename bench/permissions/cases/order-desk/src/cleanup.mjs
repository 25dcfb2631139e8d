import { DynamoDBClient, DeleteItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb'

const client = new DynamoDBClient({})
const at = (id) => ({ TableName: process.env.ORDERS_TABLE, Key: { id: { S: id } } })

export const handler = async ({ ids, keep }) => {
  for (const id of ids) {
    const command = keep
      ? new UpdateItemCommand({ ...at(id), UpdateExpression: 'SET hidden = :yes', ExpressionAttributeValues: { ':yes': { BOOL: true } } })
      : new DeleteItemCommand(at(id))
    await client.send(command) // uses dynamodb:UpdateItem on Orders; dynamodb:DeleteItem on Orders
  }
}
