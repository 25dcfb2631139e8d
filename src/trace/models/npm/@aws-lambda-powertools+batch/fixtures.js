import { exec } from 'node:child_process'
import { BatchProcessor, EventType, SqsFifoPartialProcessor, processPartialResponse } from '@aws-lambda-powertools/batch'
import { parser } from '@aws-lambda-powertools/batch/parser'
import { z } from 'zod'

const processor = new BatchProcessor(EventType.SQS)
const convert = async (record) => {
  const { file, width } = JSON.parse(record.body)
  exec(`convert ${file}`) // finds command
  exec(`convert --width ${Number(width)}`)
}
export const handler = async (event, context) => processPartialResponse(event, convert, processor, { context })

const fifo = new SqsFifoPartialProcessor()
export const ordered = async (event, context) =>
  processPartialResponse(
    event,
    async (record, lambdaContext) => {
      exec(`echo ${record.messageAttributes.name.stringValue}`) // finds command
    },
    fifo,
    { context },
  )

const checked = new BatchProcessor(EventType.SQS, {
  parser,
  innerSchema: z.object({ id: z.string().uuid(), name: z.string() }),
  transformer: 'json',
})
export const validated = async (event, context) =>
  processPartialResponse(
    event,
    async ({ body: { id, name } }) => {
      exec(`draw /data/${id}`)
      exec(`draw ${name}`) // finds command
    },
    checked,
    { context },
  )
