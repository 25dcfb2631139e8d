import { S3Client, GetObjectCommand } from '@aws-sdk/client-s3'
import type { S3Event } from 'aws-lambda'
import { simpleParser } from 'mailparser'
import { exec as run } from 'node:child_process'
import { promisify } from 'node:util'

const s3 = new S3Client({})
const exec = promisify(run)

export const handler = async (event: S3Event) => {
  for (const { s3: { bucket, object } } of event.Records) {
    const stored = await s3.send(new GetObjectCommand({ Bucket: bucket.name, Key: object.key }))
    const mail = await simpleParser(await stored.Body!.transformToString())
    await exec(`/opt/bin/sendfax --number ${mail.subject} /opt/cover.tiff`)
  }
}
