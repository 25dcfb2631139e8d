import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3'

const s3 = new S3Client({})

export const handler = async ({ Records }) => {
  for (const { s3: { bucket, object } } of Records) {
    const Key = decodeURIComponent(object.key.replaceAll('+', ' '))
    const label = await s3.send(new GetObjectCommand({ Bucket: bucket.name, Key })) // uses s3:GetObject on Labels/new/*|Labels/*; (s3:ListBucket on Labels)
    console.log(label.ContentLength)
  }
}
