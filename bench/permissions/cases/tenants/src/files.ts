import { ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'

const s3 = new S3Client({})
const bucket = process.env.FILES_ARN!.split(':').pop()!

interface Request {
  tenant: string
  name: string
  body: string
}

const keyOf = (tenant: string, name: string): string => ['tenants', tenant, name].join('/')

export const write = async ({ tenant, name, body }: Request): Promise<void> => {
  await s3.send(new PutObjectCommand({ Bucket: bucket, Key: keyOf(tenant, name), Body: body })) // uses s3:PutObject on Files/tenants/*
}

export const list = async ({ tenant }: Request): Promise<number> => {
  const { KeyCount = 0 } = await s3.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: keyOf(tenant, '') })) // uses s3:ListBucket on Files
  return KeyCount
}
