import { KinesisClient, PutRecordCommand } from '@aws-sdk/client-kinesis'
import { randomUUID } from 'crypto'
import type { LambdaFunctionURLEvent } from 'aws-lambda'

const kinesis = new KinesisClient({})

export const handler = async ({ body = '' }: LambdaFunctionURLEvent) => {
  const Data = new TextEncoder().encode(body)
  await kinesis.send(new PutRecordCommand({ StreamName: process.env.STREAM_NAME, PartitionKey: randomUUID(), Data }))
  return { statusCode: 204 }
}
