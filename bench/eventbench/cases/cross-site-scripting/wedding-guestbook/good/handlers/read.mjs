import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb'

const table = DynamoDBDocumentClient.from(new DynamoDBClient())
const headers = { 'content-type': 'text/html' }
const entry = ({ name, wish }) => `<blockquote>${wish}<footer>${name}</footer></blockquote>`

export const handler = async () => {
  const { Items = [] } = await table.send(new ScanCommand({ TableName: process.env.TABLE, Limit: 50 }))
  return { statusCode: 200, headers, body: `<h1>Your wishes</h1>${Items.map(entry).join('\n')}` }
}
