import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb'

const db = DynamoDBDocumentClient.from(new DynamoDBClient({}))

export const handler = async ({ id, patient }) => {
  const { Item: plan } = await db.send(new GetCommand({ TableName: process.env.PLANS, Key: { id } }))
  return plan?.patient === patient ? plan : null
}
