import { DeleteItemCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'

async function forget(id: string, { client = new DynamoDBClient({}), table = process.env.RECIPES } = {}): Promise<void> {
  await client.send(new DeleteItemCommand({ TableName: table, Key: { id: { S: id } } })) // uses dynamodb:DeleteItem on Recipes for DefaultParam
}

export const handler = async ({ recipe }: { recipe: string }): Promise<void> => forget(recipe)
