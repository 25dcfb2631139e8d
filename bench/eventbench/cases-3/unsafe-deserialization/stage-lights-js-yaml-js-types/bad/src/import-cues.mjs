import { S3Client, GetObjectCommand } from '@aws-sdk/client-s3'
import { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs'
import { cuesOf } from './cue-format.mjs'

const s3 = new S3Client({})
const sqs = new SQSClient({})

const textOf = async (name, key) => {
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: name, Key: key }))
  return Body.transformToString()
}

export const handler = async (event) => {
  const { bucket, object } = event.detail
  const cues = cuesOf(await textOf(bucket.name, object.key))
  await sqs.send(new SendMessageCommand({ QueueUrl: process.env.CUES, MessageBody: JSON.stringify({ cues: cues.length }) }))
}
