import AWSXRay from 'aws-xray-sdk-core'
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3'

const s3 = AWSXRay.captureAWSv3Client(new S3Client({}))

export const handler = async ({ name, text }) => {
  await s3.send(new PutObjectCommand({ Bucket: process.env.PAPERS, Key: `texts/${name}`, Body: text })) // uses s3:PutObject on Papers/texts/*
}
