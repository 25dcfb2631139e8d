import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { randomUUID } from 'node:crypto'

const s3 = new S3Client()

export const handler = async (event) => {
  const Body = event.isBase64Encoded ? Buffer.from(event.body, 'base64') : event.body
  await s3.send(new PutObjectCommand({ Bucket: process.env.INBOX, Key: `${randomUUID()}.csv`, Body }))
  return { statusCode: 201, body: '' }
}
