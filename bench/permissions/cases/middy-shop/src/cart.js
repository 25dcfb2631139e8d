import middy from '@middy/core'
import httpJsonBodyParser from '@middy/http-json-body-parser'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb'

const documents = DynamoDBDocumentClient.from(new DynamoDBClient({}))

async function save(event) {
  await documents.send(new PutCommand({ TableName: process.env.CARTS, Item: event.body })) // uses dynamodb:PutItem on Carts for Cart
  return { statusCode: 204 }
}

export const handler = middy(save).use(httpJsonBodyParser())
