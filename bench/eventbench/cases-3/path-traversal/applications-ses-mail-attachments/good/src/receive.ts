import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3'
import type { SESEvent } from 'aws-lambda'
import { simpleParser } from 'mailparser'
import { keep } from './attachments'

const s3 = new S3Client({})

const source = async (messageId: string): Promise<Buffer> => {
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: process.env.MAILS, Key: `inbox/${messageId}` }))
  return Buffer.from((await Body?.transformToByteArray()) ?? [])
}

export const handler = async (event: SESEvent): Promise<{ disposition: string }> => {
  for (const { ses } of event.Records) {
    if (ses.receipt.virusVerdict.status !== 'PASS') continue
    const mail = await simpleParser(await source(ses.mail.messageId))
    await keep(mail.attachments, new Date().toISOString().slice(0, 10))
  }
  return { disposition: 'STOP_RULE' }
}
