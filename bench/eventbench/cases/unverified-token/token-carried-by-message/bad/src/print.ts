import jwt from 'jsonwebtoken'
import type { SQSEvent } from 'aws-lambda'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb'

const prints = DynamoDBDocumentClient.from(new DynamoDBClient({}))
const TableName = process.env['PRINTS']

export const handler = async (event: SQSEvent) => {
  for (const { body, messageId } of event.Records) {
    const { token, format } = JSON.parse(body) as { token: string; format: string }
    const claims = jwt.decode(token, { json: true }) // finds unverified-token
    await prints.send(new PutCommand({ TableName, Item: { customer: claims?.sub, order: messageId, format } }))
  }
}
