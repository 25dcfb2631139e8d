import { exec } from 'node:child_process'
import middy from '@middy/core'
import sqsPartialBatchFailure from '@middy/sqs-partial-batch-failure'

export const handler = middy(async (event) =>
  Promise.allSettled(
    event.Records.map(async (record) => {
      exec(`convert ${record.body}`) // finds command
      exec(`convert ${Number(record.body)}`)
    }),
  ),
).use(sqsPartialBatchFailure())
