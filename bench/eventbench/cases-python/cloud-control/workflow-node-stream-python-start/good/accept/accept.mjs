import { KinesisClient, PutRecordCommand } from '@aws-sdk/client-kinesis'
const kinesis = new KinesisClient({})

export const handler = async (event) => {
  const { amount, workflow } = JSON.parse(event.body)
  const Data = Buffer.from(JSON.stringify({ amount: Number(amount), workflow }))
  await kinesis.send(new PutRecordCommand({ StreamName: process.env.STREAM, PartitionKey: `${Date.now()}`, Data }))
  return { statusCode: 202 }
}
