import type { KinesisStreamHandler } from 'aws-lambda'
import { parserOptions } from './config/parser'
import { ContractParser } from './contract-parser'
import { book } from './totals'

const parser = new ContractParser(parserOptions)

export const handler: KinesisStreamHandler = async ({ Records }) => {
  let tons = 0
  for (const { kinesis } of Records) {
    const text = Buffer.from(kinesis.data, 'base64').toString('utf8')
    tons += parser.parse(text).tons
  }
  await book(tons)
}
