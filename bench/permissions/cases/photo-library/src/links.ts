import { S3Client, GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import { createPresignedPost } from '@aws-sdk/s3-presigned-post'

const client = new S3Client({})
const Bucket = process.env.PHOTOS!

export const upload = async ({ member }: { member: string }): Promise<string> =>
  getSignedUrl(client, new PutObjectCommand({ Bucket, Key: `inbox/${member}/${Date.now()}` }), { expiresIn: 300 }) // uses s3:PutObject on Photos/inbox/*

export const download = async ({ key }: { key: string }): Promise<string> => {
  const command = new GetObjectCommand({ Bucket, Key: key })
  return getSignedUrl(client, command, { expiresIn: 60 }) // uses s3:GetObject on Photos/*; (s3:ListBucket on Photos)
}

export const form = async ({ member }: { member: string }): Promise<unknown> =>
  createPresignedPost(client, { Bucket, Key: `inbox/${member}/form`, Conditions: [['content-length-range', 1, 5_000_000]] }) // uses s3:PutObject on Photos/inbox/*
