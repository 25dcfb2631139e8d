import type { DynamoDBStreamEvent } from 'aws-lambda'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'

const sqs = new SQSClient({})

export const handler = async (event: DynamoDBStreamEvent) => {
  for (const { dynamodb } of event.Records) {
    const build = unmarshall(dynamodb!.NewImage as never)
    const step = { target: build.board, flags: ['-O2'] }
    await sqs.send(new SendMessageCommand({ QueueUrl: process.env.RUNS, MessageBody: JSON.stringify(step) }))
  }
}
