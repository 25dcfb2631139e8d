import { DynamoDB } from '@aws-sdk/client-dynamodb'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'

const dynamo = new DynamoDB({})

export const handler = async (event: APIGatewayProxyEventV2) => {
  const { layout } = JSON.parse(event.body ?? '{}')
  const Item = { list: { S: 'weekly' }, at: { N: String(Date.now()) }, layout: { S: layout ? 'Week {{week}}' : 'News {{week}}' } }
  await dynamo.putItem({ TableName: process.env.ISSUES_TABLE, Item })
  return { statusCode: 201 }
}
