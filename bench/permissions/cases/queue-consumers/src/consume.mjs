import { Consumer } from 'sqs-consumer'
import { SQSClient } from '@aws-sdk/client-sqs'

export const handler = async () => {
  const consumer = Consumer.create({
    queueUrl: process.env.PRINTS_URL,
    sqs: new SQSClient({}),
    handleMessage: async ({ Body }) => console.log('print', Body),
  })
  consumer.start() // uses sqs:ReceiveMessage on Prints; sqs:DeleteMessage on Prints; (sqs:ChangeMessageVisibility on Prints); (sqs:GetQueueAttributes on Prints)
  await new Promise((done) => setTimeout(done, 5000))
  consumer.stop()
}
