import pg from 'pg'
import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch'
import type { SQSHandler, SQSRecord } from 'aws-lambda'

const pool = new pg.Pool({ max: 2, ssl: { rejectUnauthorized: false } }) // finds tls-verification-off
const processor = new BatchProcessor(EventType.SQS)

const record = async ({ body }: SQSRecord) => {
  const { parcel, depot } = JSON.parse(body)
  await pool.query('INSERT INTO scans (parcel, depot) VALUES ($1, $2)', [parcel, depot])
}

export const handler: SQSHandler = async (event, context) => processPartialResponse(event, record, processor, { context })
