import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3'
import type { S3Event } from 'aws-lambda'
import { parseXml } from 'libxmljs2'

const client = new S3Client({})

export const handler = async ({ Records }: S3Event) => {
  const Key = Records[0]!.s3.object.key
  const { Body } = await client.send(new GetObjectCommand({ Bucket: 'customs-declarations', Key }))
  const xml = await Body!.transformToString('utf-8')
  const form = parseXml(xml, { noent: true, dtdload: true, nonet: false }) // finds xxe
  return { goods: form.childNodes().length }
}
