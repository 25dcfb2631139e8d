import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { marshall } from '@aws-sdk/util-dynamodb'
import { nanoid } from 'nanoid'

const client = new DynamoDBClient({})

export const handler = async (event) => {
  const { day, copyTo } = JSON.parse(event.body)
  await client.send(new PutItemCommand({ TableName: process.env.VISITS, Item: marshall({ visit: nanoid(), day, copyTo }) }))
  return { statusCode: 201 }
}
