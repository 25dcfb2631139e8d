import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { randomUUID } from 'node:crypto'

const documents = DynamoDBDocumentClient.from(new DynamoDBClient({}))

interface Wish {
  board: string
  steps: string
}

export const handler = async ({ body }: APIGatewayProxyEventV2) => {
  const { board, steps } = JSON.parse(body ?? '{}') as Wish
  const Item = { build: randomUUID(), state: 'waiting', board, steps }
  await documents.send(new PutCommand({ TableName: process.env.BUILDS, Item }))
  return { statusCode: 202 }
}
