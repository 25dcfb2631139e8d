import { GetObjectAttributesCommand, ObjectAttributes, S3Client } from '@aws-sdk/client-s3'

const s3 = new S3Client({})

export const handler = async ({ key }: { key: string }): Promise<number | undefined> => {
  const command = new GetObjectAttributesCommand({ Bucket: process.env.PHOTOS, Key: key, ObjectAttributes: [ObjectAttributes.OBJECT_SIZE] })
  const { ObjectSize } = await s3.send(command) // uses s3:GetObject on Photos/*; s3:GetObjectAttributes on Photos/*; (s3:ListBucket on Photos)
  return ObjectSize
}
