import { Kinesis } from '@aws-sdk/client-kinesis'
import { z } from 'zod'

const Change = z.object({ path: z.enum(['led.colour', 'led.level', 'fan.speed']), value: z.number() })
const kinesis = new Kinesis({})

export const handler = async ({ body }: { body: string }) => {
  const change = Change.parse(JSON.parse(body))
  await kinesis.putRecord({ StreamName: process.env.CHANGES, PartitionKey: 'device', Data: Buffer.from(JSON.stringify(change)) })
  return { statusCode: 202 }
}
