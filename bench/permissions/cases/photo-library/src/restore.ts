import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { Upload } from '@aws-sdk/lib-storage'

const s3 = new S3Client({})

export const handler = async ({ key, version }: { key: string; version: string }): Promise<void> => {
  const old = await s3.send(new GetObjectCommand({ Bucket: process.env.PHOTOS, Key: key, VersionId: version })) // uses s3:GetObjectVersion on Photos/*; (s3:ListBucketVersions on Photos); (s3:ListBucket on Photos)
  const upload = new Upload({ client: s3, params: { Bucket: process.env.PHOTOS, Key: `restored/${key}`, Body: old.Body } })
  await upload.done() // uses s3:PutObject on Photos/restored/*; (s3:AbortMultipartUpload on Photos/restored/*)
}
