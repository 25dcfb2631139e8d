import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch'
import type { SQSHandler, SQSRecord } from 'aws-lambda'
import { promises as fs } from 'fs'
import { join } from 'path'

const processor = new BatchProcessor(EventType.SQS)

async function draw({ messageAttributes }: SQSRecord): Promise<void> {
  const sheet = messageAttributes.zoom?.stringValue ?? 'plain'
  const rules = await fs.readFile(join('styles', sheet + '.json'), 'utf8')
  await fs.writeFile('/tmp/tile.json', rules)
}

export const handler: SQSHandler = async (event, context) => processPartialResponse(event, draw, processor, { context })
