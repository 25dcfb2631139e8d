import { S3Client, DeleteObjectsCommand, ListObjectVersionsCommand } from '@aws-sdk/client-s3'

export const handler = async ({ album }: { album: string }): Promise<number> => {
  const s3 = new S3Client({})
  const Bucket = process.env.PHOTOS!
  const { Versions = [] } = await s3.send(new ListObjectVersionsCommand({ Bucket, Prefix: `albums/${album}/` })) // uses s3:ListBucketVersions on Photos
  if (Versions.length === 0) return 0
  const Objects = Versions.map(({ Key, VersionId }) => ({ Key: Key!, VersionId }))
  const answer = await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } })) // uses s3:DeleteObjectVersion on Photos/*|Photos/albums/*; (s3:DeleteObject on Photos/*)
  return answer.Deleted?.length ?? 0
}
