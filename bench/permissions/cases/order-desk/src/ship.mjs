import { DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import * as sqs from '@aws-sdk/client-sqs'

let documents
function table() {
  documents ??= DynamoDBDocumentClient.from(new DynamoDBClient({}), { marshallOptions: { removeUndefinedValues: true } })
  return documents
}
const queue = new sqs.SQSClient({})

export const handler = async (event) => {
  const { Attributes } = await table().send( // uses dynamodb:UpdateItem on Orders
    new UpdateCommand({
      TableName: process.env.ORDERS_TABLE,
      Key: { id: event.id },
      UpdateExpression: 'SET shipped = :now',
      ExpressionAttributeValues: { ':now': new Date().toISOString() },
      ReturnValues: 'ALL_NEW',
    }),
  )
  const message = new sqs.SendMessageCommand({ QueueUrl: process.env.JOBS_URL, MessageBody: JSON.stringify(Attributes) })
  await queue.send(message) // uses sqs:SendMessage on Jobs
}
