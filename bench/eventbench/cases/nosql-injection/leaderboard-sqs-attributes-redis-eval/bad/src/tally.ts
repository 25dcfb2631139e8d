import type { SQSEvent, SQSRecord } from 'aws-lambda'
import { createClient } from 'redis'

const redis = createClient({ url: process.env.REDIS_URL })
const ready = redis.connect()

const count = async ({ messageAttributes: { arena, points } }: SQSRecord) =>
  redis.eval(`redis.call('zincrby', 'arenas', ${points!.stringValue}, '${arena!.stringValue}')`) // finds nosql-injection

export async function main({ Records }: SQSEvent) {
  await ready
  const results = await Promise.allSettled(Records.map(count))
  const failed = Records.filter((_, at) => results[at]!.status === 'rejected')
  return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) }
}
