import middy from '@middy/core'
import sts from '@middy/sts'
import { S3Client, GetObjectCommand } from '@aws-sdk/client-s3'

const load = async (event, context) => {
  // The credentials are the partner role's: what is read here is not this function's own right.
  const s3 = new S3Client({ credentials: context.partner })
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: 'partner-catalogue', Key: event.key }))
  return Body.transformToString()
}

export const handler = middy(load).use(sts({ fetchData: { partner: { RoleArn: process.env.PARTNER_ROLE } }, setToContext: true })) // uses sts:AssumeRole on PartnerRole
