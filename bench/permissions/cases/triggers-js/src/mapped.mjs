import { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs'

const queues = new SQSClient({})

export const handler = async ({ Records }) => {
  const retried = Records.filter(({ attributes }) => Number(attributes.ApproximateReceiveCount) < 3)
  console.log(`${retried.length} would be tried again`)
}

export const again = (url, body) => queues.send(new SendMessageCommand({ QueueUrl: url, MessageBody: body }))
