import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, GetCommand, type GetCommandInput } from '@aws-sdk/lib-dynamodb'

const documents = DynamoDBDocumentClient.from(new DynamoDBClient({}))

async function find<T extends object>(input: Pick<GetCommandInput, 'Key'> & { table: string }): Promise<T | undefined> {
  const { table: TableName, ...rest } = input
  const answer = await documents.send(new GetCommand({ TableName, ...rest } satisfies GetCommandInput)) // uses dynamodb:GetItem on Recipes; dynamodb:GetItem on Cooks for Generic
  return answer.Item as T | undefined
}

export const handler = async ({ recipe, cook }: { recipe: string; cook: string }): Promise<unknown[]> =>
  Promise.all([find<{ name: string }>({ table: process.env.RECIPES!, Key: { id: recipe } }), find({ table: process.env.COOKS!, Key: { id: cook } })])
