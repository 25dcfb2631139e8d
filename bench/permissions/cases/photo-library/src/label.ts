import { GetObjectTaggingCommand, PutObjectTaggingCommand, S3Client, type Tag } from '@aws-sdk/client-s3'

type Send = Pick<S3Client, 'send'>

async function tagsOf(s3: Send, Key: string): Promise<Tag[]> {
  const { TagSet } = await s3.send(new GetObjectTaggingCommand({ Bucket: process.env.PHOTOS, Key })) // uses s3:GetObjectTagging on Photos/* for Label
  return TagSet ?? []
}

export const handler = async ({ key, label }: { key: string; label: string }): Promise<void> => {
  const s3 = new S3Client({})
  const TagSet = [...(await tagsOf(s3, key)), { Key: 'label', Value: label }]
  await s3.send(new PutObjectTaggingCommand({ Bucket: process.env.PHOTOS, Key: key, Tagging: { TagSet } })) // uses s3:PutObjectTagging on Photos/*
}
