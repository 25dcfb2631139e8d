import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { mkdtemp } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import * as tar from 'tar'

const client = new S3Client()

export const handler = async ({ Records }) => {
  const { bucket, object } = Records[0].s3
  const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket.name, Key: object.key }))
  const cwd = await mkdtemp('/tmp/dataset-')
  await pipeline(Body, tar.x({ cwd, strict: true, preservePaths: false }))
}
