import { S3 } from '@aws-sdk/client-s3'

const s3 = new S3({})

export const handler = async ({ key }: { key: string }): Promise<void> => {
  const source = `${process.env.PHOTOS}/${encodeURIComponent(key)}`
  // uses s3:GetObject on Photos/*; s3:PutObject on Backup/*; (s3:GetObjectTagging on Photos/*); (s3:PutObjectTagging on Backup/*); (s3:ListBucket on Photos)
  await s3.copyObject({ CopySource: source, Bucket: process.env.BACKUP_BUCKET, Key: key })
}
