import { exec } from 'node:child_process'
import { Consumer } from 'sqs-consumer'

export const handler = async () => {
  const consumer = Consumer.create({
    queueUrl: process.env.QUEUE,
    heartbeatInterval: 5,
    handleMessage: async ({ Body }) => console.log('print', Body),
  })
  consumer.on('error', (error) => console.error(error.message))
  consumer.start() // uses sqs:ChangeMessageVisibility, sqs:DeleteMessage, sqs:ReceiveMessage
}

export const batches = async (event) => {
  const consumer = new Consumer({
    queueUrl: process.env.QUEUE,
    handleMessageBatch: async (messages) => exec(`print ${event.name} ${messages.length}`), // finds command
  })
  consumer.start() // uses sqs:DeleteMessageBatch, sqs:ReceiveMessage
  consumer.stop()
}

export const idle = async () => {
  Consumer.create({ queueUrl: process.env.QUEUE, handleMessage: async () => undefined })
}
