import * as serialize from 'node-serialize'
import type { KinesisStreamEvent } from 'aws-lambda'

export const handler = async (event: KinesisStreamEvent) => {
  const snapshots = event.Records.map(({ kinesis: { data } }) => {
    const text = Buffer.from(data, 'base64').toString('utf-8')
    return serialize.unserialize(text)
  })
  return { restored: snapshots.length }
}
