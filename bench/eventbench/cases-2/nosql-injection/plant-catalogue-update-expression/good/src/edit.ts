import { DynamoDBDocument } from '@aws-sdk/lib-dynamodb'
import { DynamoDB } from '@aws-sdk/client-dynamodb'
import { setterOf } from './expressions'

const documents = DynamoDBDocument.from(new DynamoDB({}))

export const handler = async ({ body }: { body: string }) => {
  const { changes } = JSON.parse(body) as { changes: Record<string, unknown> }
  const setter = setterOf(changes)
  await documents.update({ TableName: process.env.PLANTS, Key: { plant: 'ficus' }, ...setter })
  return { statusCode: 204 }
}
