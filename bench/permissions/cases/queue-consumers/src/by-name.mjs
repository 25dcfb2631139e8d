import { GetQueueUrlCommand, PurgeQueueCommand, SQSClient } from '@aws-sdk/client-sqs'

const client = new SQSClient({})

export const handler = async () => {
  const { QueueUrl } = await client.send(new GetQueueUrlCommand({ QueueName: process.env.PRINTS_NAME })) // uses sqs:GetQueueUrl on Prints
  await client.send(new PurgeQueueCommand({ QueueUrl })) // uses sqs:PurgeQueue on Prints
}
