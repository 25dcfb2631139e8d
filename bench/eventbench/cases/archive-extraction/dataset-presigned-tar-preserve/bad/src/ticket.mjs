import { S3Client } from '@aws-sdk/client-s3'
import { createPresignedPost } from '@aws-sdk/s3-presigned-post'
import { randomUUID } from 'node:crypto'

const client = new S3Client()

export const handler = async () => {
  const Conditions = [['content-length-range', 1, 10_000_000]]
  const post = await createPresignedPost(client, { Bucket: process.env.DATASETS, Key: `${randomUUID()}.tar`, Conditions, Expires: 600 })
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(post) }
}
