import { S3 } from '@aws-sdk/client-s3'
import type { S3Event } from 'aws-lambda'
import { Script, createContext } from 'node:vm'

const s3 = new S3({})

export async function handler(event: S3Event) {
  for (const record of event.Records) {
    const { Body } = await s3.getObject({ Bucket: process.env.SCRIPTS!, Key: record.s3.object.key })
    const source = await Body!.transformToString()
    const script = new Script(source, { filename: 'report.js' }) // finds code-injection
    script.runInContext(createContext({ sum: (a: number, b: number) => a + b }), { timeout: 1000 })
  }
}
