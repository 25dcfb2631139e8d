import { DeleteMessageBatchCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs'

const QueueUrl = process.env.PRINTS_URL

async function* messages(client) {
  for (let round = 0; round < 10; round++) {
    const { Messages } = await client.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 })) // uses sqs:ReceiveMessage on Prints for ByHand
    if (!Messages) return
    yield Messages
  }
}

export const handler = async () => {
  const client = new SQSClient({})
  for await (const batch of messages(client)) {
    const Entries = batch.map(({ MessageId, ReceiptHandle }) => ({ Id: MessageId, ReceiptHandle }))
    await client.send(new DeleteMessageBatchCommand({ QueueUrl, Entries })) // uses sqs:DeleteMessage on Prints
  }
}
