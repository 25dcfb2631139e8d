import { execSync } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'

const s3 = new S3Client({})
const camera = /^Camera Model Name\s*: ([\w ]{1,40})$/m

const keyOf = (record) => decodeURIComponent(record.s3.object.key.replaceAll('+', ' '))

async function download(Bucket, Key) {
  const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }))
  await pipeline(Body, createWriteStream('/tmp/photo.jpg'))
}

export const handler = async ({ Records }) => {
  for (const record of Records) {
    const key = keyOf(record)
    await download(record.s3.bucket.name, key)
    const text = execSync(`exiftool -comment="${key}" /tmp/photo.jpg`, { encoding: 'utf8' })
    const model = camera.exec(text)?.[1] ?? 'unknown'
    await s3.send(new PutObjectCommand({ Bucket: process.env.REPORTS, Key: `${record.s3.object.eTag}.json`, Body: JSON.stringify({ model }) }))
  }
}
