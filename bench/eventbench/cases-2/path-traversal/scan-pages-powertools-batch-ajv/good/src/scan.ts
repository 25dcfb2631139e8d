import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch'
import Ajv from 'ajv'
import type { SQSHandler, SQSRecord } from 'aws-lambda'
import { readFile } from 'node:fs/promises'

const processor = new BatchProcessor(EventType.SQS)
const page = { type: 'string', pattern: '^[0-9]{1,4}$' }
const isJob = new Ajv().compile<{ page: string }>({ type: 'object', properties: { page }, required: ['page'] })

const scan = async ({ body }: SQSRecord): Promise<void> => {
  const job: unknown = JSON.parse(body)
  if (!isJob(job)) throw new TypeError('not a job')
  const bytes = await readFile(`/mnt/scans/${job.page}.tif`)
  if (bytes.length === 0) throw new Error('empty page')
}
export const handler: SQSHandler = async (event, context) => processPartialResponse(event, scan, processor, { context })
