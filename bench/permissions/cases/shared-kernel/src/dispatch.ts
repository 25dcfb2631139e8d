import { ChangeMessageVisibilityCommand, DeleteMessageCommand, SendMessageCommand } from '@aws-sdk/client-sqs'
import { CountingQueue } from './lib'

const QueueUrl = process.env.TASKS_QUEUE
const queue = new CountingQueue({})

const commandFor = {
  retry: (ReceiptHandle: string) => new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout: 0 }),
  drop: (ReceiptHandle: string) => new DeleteMessageCommand({ QueueUrl, ReceiptHandle }),
}

export const handler = async (event: { action: 'retry' | 'drop'; receipt: string }): Promise<void> => {
  queue.calls++
  await queue.send(commandFor[event.action](event.receipt)) // uses sqs:ChangeMessageVisibility on Tasks; sqs:DeleteMessage on Tasks
  if (queue.calls > 100) await queue.send(new SendMessageCommand({ QueueUrl, MessageBody: 'busy' })) // uses sqs:SendMessage on Tasks
}
