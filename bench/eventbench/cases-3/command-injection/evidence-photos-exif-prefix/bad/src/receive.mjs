import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3'

const s3 = new S3Client({})

export const handler = async (event) => {
  const { label, image } = JSON.parse(event.body)
  const Key = `incoming/${label}.jpg`
  await s3.send(new PutObjectCommand({ Bucket: process.env.EVIDENCE, Key, Body: Buffer.from(image, 'base64'), ContentType: 'image/jpeg' }))
  return { statusCode: 202, body: '' }
}
