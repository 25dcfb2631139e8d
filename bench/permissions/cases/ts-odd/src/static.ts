import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb'

class Cooks {
  private static readonly client = new DynamoDBClient({})
  private static readonly table = process.env.COOKS

  static async hire(name: string): Promise<void> {
    await Cooks.client.send(new PutItemCommand({ TableName: Cooks.table, Item: { id: { S: name } } })) // uses dynamodb:PutItem on Cooks for Static
  }

  static async fireAll(names: string[]): Promise<void> {
    const { BatchWriteItemCommand } = await import('@aws-sdk/client-dynamodb')
    const RequestItems = { [Cooks.table!]: names.map((name) => ({ DeleteRequest: { Key: { id: { S: name } } } })) }
    await Cooks.client.send(new BatchWriteItemCommand({ RequestItems }))
  }
}

export const handler = async ({ name }: { name: string }): Promise<void> => Cooks.hire(name)
