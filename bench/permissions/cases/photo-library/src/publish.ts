import { S3Client, PutObjectCommand, type PutObjectCommandInput } from '@aws-sdk/client-s3'

const publicly = (input: PutObjectCommandInput): PutObjectCommandInput => ({ ...input, ACL: 'public-read' })

export const handler = async ({ html }: { html: string }): Promise<void> => {
  const s3 = new S3Client({})
  const page = publicly({ Bucket: process.env.PHOTOS, Key: 'site/index.html', Body: html, ContentType: 'text/html' })
  await s3.send(new PutObjectCommand(page)) // uses s3:PutObject on Photos/site/index.html; s3:PutObjectAcl on Photos/site/index.html
}
