import { exec } from 'node:child_process'
import { Producer } from 'sqs-producer'

const producer = Producer.create({ queueUrl: process.env.QUEUE, region: 'eu-west-1' })

export const handler = async (event) => {
  await producer.send(['one', { id: '2', body: event.name }]) // uses sqs:SendMessageBatch
  exec(`size ${await producer.queueSize()}`) // uses sqs:GetQueueAttributes
  exec(`print ${event.name}`) // finds command
}
