import { DynamoDB } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocument } from '@aws-sdk/lib-dynamodb'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'

const docs = DynamoDBDocument.from(new DynamoDB({}))

export const browse = async ({ queryStringParameters: query }: APIGatewayProxyEventV2) => {
  const maker = query?.maker ?? 'any'
  const colour = query?.colour
  const attribute = 'maker'
  const found = await docs.scan({ // finds nosql-injection
    TableName: process.env.BIKES,
    FilterExpression: `#attribute = :maker AND contains(${colour}, :yes)`,
    ExpressionAttributeNames: { '#attribute': attribute },
    ExpressionAttributeValues: { ':maker': maker, ':yes': 'yes' },
    Limit: 200,
  })
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(found.Items) }
}
