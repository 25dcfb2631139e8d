import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3'
import middy from '@middy/core'
import sts from '@middy/sts'

export const handler = middy(async (event, context) => {
  const s3 = new S3Client({ credentials: context.partner })
  await s3.send(new GetObjectCommand({ Bucket: 'partner', Key: 'catalogue.json' })) // uses s3:GetObject by another role
}).use(sts({ fetchData: { partner: { RoleArn: 'arn:aws:iam::123456789012:role/partner' } }, setToContext: true })) // uses sts:AssumeRole
