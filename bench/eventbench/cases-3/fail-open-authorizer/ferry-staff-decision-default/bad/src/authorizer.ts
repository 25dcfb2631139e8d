import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocument } from '@aws-sdk/lib-dynamodb'
import type { APIGatewayTokenAuthorizerHandler } from 'aws-lambda'
import { createHash } from 'node:crypto'
import { Decision } from './decision'

const documents = DynamoDBDocument.from(new DynamoDBClient({}))
const digest = (key: string): string => createHash('sha256').update(key).digest('hex')

export const handler: APIGatewayTokenAuthorizerHandler = async ({ authorizationToken, methodArn }) => {
  const decision = new Decision()
  try {
    const { Item } = await documents.get({ TableName: process.env.KEYS, Key: { digest: digest(authorizationToken) } })
    if (Item?.['active'] === true) decision.allow(String(Item['staff']))
    else decision.refuse()
  } catch {
    console.error('the table of keys did not answer')
  }
  return decision.toPolicy(methodArn) // finds fail-open-authorizer
}
