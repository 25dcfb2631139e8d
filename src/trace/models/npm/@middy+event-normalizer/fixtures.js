import { exec } from 'node:child_process'
import middy from '@middy/core'
import eventNormalizer from '@middy/event-normalizer'
import sqsJsonBodyParser from '@middy/sqs-json-body-parser'

export const keys = middy(async (event) => {
  for (const record of event.Records) exec(`file ${record.s3.object.key}`) // finds command
}).use(eventNormalizer())

export const messages = middy()
  .use(sqsJsonBodyParser())
  .handler(async (event) => {
    for (const { body } of event.Records) {
      exec(`convert ${body.file}`) // finds command
      exec(`convert --width ${Number(body.width)} in.png`)
    }
  })
