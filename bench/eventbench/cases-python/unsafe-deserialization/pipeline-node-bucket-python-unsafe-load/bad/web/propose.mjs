import { randomUUID } from 'node:crypto'
import { S3Client } from '@aws-sdk/client-s3'
import { Upload } from '@aws-sdk/lib-storage'

const client = new S3Client({})

export const handler = async (event) => {
  const params = { Bucket: process.env.CONFIGS, Key: `${randomUUID()}.yml`, Body: event.body }
  await new Upload({ client, params }).done()
  return { statusCode: 202 }
}
