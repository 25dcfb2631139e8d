import { HeadBucketCommand, S3Client, waitUntilObjectExists } from '@aws-sdk/client-s3'

const client = new S3Client({})

export const handler = async ({ job }: { job: string }): Promise<boolean> => {
  await client.send(new HeadBucketCommand({ Bucket: process.env.BACKUP_BUCKET })) // uses s3:ListBucket on Backup
  const waiting = { client, maxWaitTime: 60 }
  const { state } = await waitUntilObjectExists(waiting, { Bucket: process.env.PHOTOS, Key: `done/${job}` }) // uses s3:GetObject on Photos/done/*; (s3:ListBucket on Photos)
  return state === 'SUCCESS'
}
