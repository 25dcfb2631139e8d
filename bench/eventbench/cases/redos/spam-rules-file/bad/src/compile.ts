import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3'
import type { S3Event } from 'aws-lambda'

const client = new S3Client({})
const samples = ['Buy now', 'see you at the meeting', 'https://casino.example']

export const handler = async (event: S3Event) => {
  const { bucket, object } = event.Records[0]!.s3
  const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket.name, Key: object.key }))
  const rule = new RegExp(await Body!.transformToString()) // finds redos
  return samples.filter((sample) => rule.test(sample)).length
}
