import { encode } from '@xray/jobs'
import { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs'
import { randomUUID } from 'node:crypto'

const queue = new SQSClient({})

export const handler = async (event) => {
  let MessageBody
  try {
    MessageBody = encode(JSON.parse(event.body ?? 'null'))
  } catch {
    return { statusCode: 422, headers: { 'content-type': 'application/json' }, body: '{"problem":"no such image"}' }
  }
  await queue.send(
    new SendMessageCommand({ QueueUrl: process.env.MOVES, MessageBody, MessageGroupId: 'moves', MessageDeduplicationId: randomUUID() }),
  )
  return { statusCode: 202 }
}
