import { DeleteItemCommand, DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb'

const client = new DynamoDBClient({})
const at = (id: string) => ({ TableName: process.env.ROUTES_TABLE, Key: { id: { S: id } } })

export const handler = async ({ old, stale }: { old: string; stale: string }): Promise<void> => {
  const commands = [new DeleteItemCommand(at(old)), new UpdateItemCommand({ ...at(stale), UpdateExpression: 'REMOVE driver' })]
  await Promise.all(commands.map((command) => client.send(command))) // uses dynamodb:DeleteItem on Routes; dynamodb:UpdateItem on Routes
}
