import { DynamoDBClient, BatchGetItemCommand, BatchWriteItemCommand } from '@aws-sdk/client-dynamodb'

const commands = {
  read: (keys) =>
    new BatchGetItemCommand({
      RequestItems: { [process.env.ORDERS_TABLE]: { Keys: keys }, [process.env.CUSTOMERS_TABLE]: { Keys: keys } },
    }),
  remove: (keys) => new BatchWriteItemCommand({ RequestItems: { [process.env.ORDERS_TABLE]: keys.map((Key) => ({ DeleteRequest: { Key } })) } }),
}
const client = new DynamoDBClient({})

export const handler = async ({ keys }) => {
  const { Responses } = await client.send(commands.read(keys)) // uses dynamodb:BatchGetItem on Orders; dynamodb:BatchGetItem on Customers
  console.log(JSON.stringify(Responses))
  await client.send(commands.remove(keys)) // uses dynamodb:BatchWriteItem on Orders
}
