import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, PutCommand, type PutCommandInput } from '@aws-sdk/lib-dynamodb'
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda'

const documents = DynamoDBDocumentClient.from(new DynamoDBClient({}))

export const write = async (event: APIGatewayProxyEventV2WithJWTAuthorizer): Promise<{ statusCode: number }> => {
  const tenant = String(event.requestContext.authorizer.jwt.claims['custom:tenant'])
  const input: PutCommandInput = { TableName: process.env['INVOICES'], Item: { tenant, ...JSON.parse(event.body ?? '{}') } }
  await documents.send(new PutCommand(input)) // uses dynamodb:PutItem on Invoices
  return { statusCode: 201 }
}
