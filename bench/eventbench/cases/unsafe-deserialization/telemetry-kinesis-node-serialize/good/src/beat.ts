import { KinesisClient, PutRecordCommand } from '@aws-sdk/client-kinesis'

const kinesis = new KinesisClient({})
const Data = new TextEncoder().encode('{"beat":1}')

export const handler = () => kinesis.send(new PutRecordCommand({ StreamName: process.env.STREAM_NAME, PartitionKey: 'beat', Data }))
