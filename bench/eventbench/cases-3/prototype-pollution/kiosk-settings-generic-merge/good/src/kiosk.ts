import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb'
import type { APIGatewayProxyHandler } from 'aws-lambda'
import { deepMerge } from './deep-merge'

const documents = DynamoDBDocumentClient.from(new DynamoDBClient({}))
const defaults = () => ({ theme: { colour: 'blue', large: false }, languages: ['nb', 'en'], rotate: 30 })

export const handler: APIGatewayProxyHandler = async (event) => {
  const wishes = JSON.parse(event.body ?? '{}')
  const settings = deepMerge(defaults(), wishes)
  await documents.send(
    new PutCommand({
      TableName: process.env.KIOSKS,
      Item: { kiosk: 'entrance', colour: String(settings.theme.colour), rotate: Number(settings.rotate) },
    }),
  )
  return { statusCode: 204, body: '' }
}
