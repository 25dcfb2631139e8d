export const handler = async (event: { id: string; keep: boolean }): Promise<void> => {
  const { DynamoDBClient, DeleteItemCommand } = await import('@aws-sdk/client-dynamodb')
  if (event.keep) return
  const client = new DynamoDBClient({})
  await client.send(new DeleteItemCommand({ TableName: process.env.DRIVERS_TABLE, Key: { id: { S: event.id } } })) // uses dynamodb:DeleteItem on Drivers
}
