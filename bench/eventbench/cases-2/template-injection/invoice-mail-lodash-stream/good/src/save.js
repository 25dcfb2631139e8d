import { DynamoDB } from '@aws-sdk/client-dynamodb'
import { marshall } from '@aws-sdk/util-dynamodb'
import { nanoid } from 'nanoid'

const dynamo = new DynamoDB()
export const handler = async ({ body }) => {
  const { wording, language = 'en' } = JSON.parse(body)
  await dynamo.putItem({ TableName: process.env.TEMPLATES, Item: marshall({ id: nanoid(), wording, language }) })
  return { statusCode: 201, body: '' }
}
