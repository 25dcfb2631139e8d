import { PutItemCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { marshall } from '@aws-sdk/util-dynamodb'
import { randomUUID } from 'node:crypto'

const client = new DynamoDBClient({})

export const handler = async ({ body }) => {
  const { song, show } = JSON.parse(body)
  const wish = { id: randomUUID(), kind: 'wish', song: String(song), show: String(show), at: Date.now() }
  await client.send(new PutItemCommand({ TableName: process.env.WISHES, Item: marshall(wish, { removeUndefinedValues: true }) }))
  return { statusCode: 200 }
}
