import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import type { APIGatewayProxyEvent } from 'aws-lambda'

const client = new SQSClient({ maxAttempts: 2 })

const text = (StringValue: string) => ({ DataType: 'String', StringValue })

export async function main(event: APIGatewayProxyEvent) {
  const score = JSON.parse(event.body!)
  await client.send(
    new SendMessageCommand({
      QueueUrl: process.env.SCORES_QUEUE,
      MessageBody: 'score',
      MessageAttributes: { arena: text(score.arena), points: text(String(Number(score.points))) },
    }),
  )
  return { statusCode: 202, body: '' }
}
