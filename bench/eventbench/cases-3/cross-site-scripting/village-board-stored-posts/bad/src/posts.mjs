import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocument } from '@aws-sdk/lib-dynamodb'
import { randomUUID } from 'node:crypto'

const documents = DynamoDBDocument.from(new DynamoDBClient({}))
const TableName = process.env.POSTS

export class Posts {
  async add({ title, text }) {
    await documents.put({ TableName, Item: { board: 'village', id: randomUUID(), title, text } })
  }

  async latest() {
    const { Items = [] } = await documents.query({
      TableName,
      KeyConditionExpression: 'board = :board',
      ExpressionAttributeValues: { ':board': 'village' },
      Limit: 30,
    })
    return Items
  }
}
