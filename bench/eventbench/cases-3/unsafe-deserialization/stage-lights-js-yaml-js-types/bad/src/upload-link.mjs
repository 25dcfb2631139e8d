import { randomUUID } from 'node:crypto'
import { S3Client, PutObjectCommand } from '@aws-sdk/client-s3'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'

const s3 = new S3Client({})

export const handler = async () => {
  const command = new PutObjectCommand({ Bucket: process.env.SHOWS, Key: `cues/${randomUUID()}.yaml`, ContentType: 'text/yaml' })
  const url = await getSignedUrl(s3, command, { expiresIn: 300 })
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ url }) }
}
