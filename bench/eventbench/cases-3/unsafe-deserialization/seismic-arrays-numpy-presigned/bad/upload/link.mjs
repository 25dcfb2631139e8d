import { randomUUID } from 'node:crypto'
import { S3Client } from '@aws-sdk/client-s3'
import { createPresignedPost } from '@aws-sdk/s3-presigned-post'

const client = new S3Client({})

export const handler = async () => {
  const Conditions = [['content-length-range', 1, 20_000_000]]
  const { url, fields } = await createPresignedPost(client, { Bucket: process.env.ARRAYS, Key: `new/${randomUUID()}.npy`, Conditions })
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ url, fields }) }
}
