import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3'

const s3 = new S3Client({})
const load = async (key) => s3.send(new GetObjectCommand({ Bucket: process.env.PAPERS, Key: key })) // uses s3:GetObject on Papers/*; (s3:ListBucket on Papers) for Bound
const pipeline = [load, (answer) => answer.Body.transformToString(), (text) => text.length]

export const handler = async ({ key }) => pipeline.reduce((value, step) => Promise.resolve(value).then(step), key)
