import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import httpJsonBodyParser from '@middy/http-json-body-parser'
import middy from '@middy/core'
import { assignments } from './assignments.mjs'
import { requireCaller } from './require-caller.mjs'

const documents = DynamoDBDocumentClient.from(new DynamoDBClient({}), { marshallOptions: { removeUndefinedValues: true } })

const patch = async ({ caller, body }) => {
  const { expression, names, values } = assignments(body)
  if (expression === '') return { statusCode: 204 }
  const command = new UpdateCommand({
    TableName: process.env.PROFILES,
    Key: { gardener: caller },
    UpdateExpression: expression,
    ExpressionAttributeNames: names,
    ExpressionAttributeValues: values,
  })
  await documents.send(command) // finds nosql-injection
  return { statusCode: 204 }
}

export const handler = middy().use(httpJsonBodyParser()).use(requireCaller()).handler(patch)
