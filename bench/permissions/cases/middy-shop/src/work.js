import middy from '@middy/core'
import sqsPartialBatchFailure from '@middy/sqs-partial-batch-failure'
import { DynamoDBClient, DeleteItemCommand } from '@aws-sdk/client-dynamodb'

const client = new DynamoDBClient({})

const work = async (event) =>
  Promise.allSettled(
    event.Records.map(({ body }) => client.send(new DeleteItemCommand({ TableName: process.env.CARTS, Key: { id: { S: body } } }))), // uses dynamodb:DeleteItem on Carts for Work
  )

export const handler = middy().use(sqsPartialBatchFailure()).handler(work)
