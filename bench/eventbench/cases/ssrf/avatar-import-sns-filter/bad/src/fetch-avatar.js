import { S3Client, PutObjectCommand } from '@aws-sdk/client-s3'
import { randomUUID } from 'node:crypto'
import superagent from 'superagent'

const s3 = new S3Client()

export const handler = async (event) => {
  for (const { Sns: { Message } } of event.Records) {
    const picture = await superagent.get(Message).timeout(3000).responseType('blob') // finds ssrf
    await s3.send(new PutObjectCommand({ Bucket: process.env.BUCKET, Key: `${randomUUID()}.png`, Body: picture.body, ContentType: 'image/png' }))
  }
}
