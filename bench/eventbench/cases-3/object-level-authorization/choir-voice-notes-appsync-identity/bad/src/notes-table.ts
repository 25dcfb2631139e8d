import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DeleteCommand, DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb'

const documents = DynamoDBDocumentClient.from(new DynamoDBClient({}))
const TableName = process.env.NOTES

export const notesOf = async (singer: string): Promise<unknown[]> => {
  const { Items } = await documents.send(
    new QueryCommand({
      TableName,
      IndexName: 'by-singer',
      KeyConditionExpression: 'singer = :singer',
      ExpressionAttributeValues: { ':singer': singer },
      Limit: 100,
    }),
  )
  return Items ?? []
}

export const removeNote = async (note: string, singer: string): Promise<boolean> => {
  await documents.send(new DeleteCommand({ TableName, Key: { note } })) // finds object-level-authorization
  return singer.length > 0
}
