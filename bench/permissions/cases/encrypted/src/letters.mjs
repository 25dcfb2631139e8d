import { CopyObjectCommand, DeleteObjectCommand, GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { Upload } from '@aws-sdk/lib-storage'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'

const s3 = new S3Client({})
const { LETTERS, COPIES, PLAIN } = process.env

export const write = async ({ id, text }) => {
  await s3.send(new PutObjectCommand({ Bucket: LETTERS, Key: `letters/${id}`, Body: text })) // uses s3:PutObject on Letters/letters/*; kms:GenerateDataKey on LetterKey
}

export const read = async ({ id }) => {
  const letter = await s3.send(new GetObjectCommand({ Bucket: LETTERS, Key: `letters/${id}` })) // uses s3:GetObject on Letters/letters/*; kms:Decrypt on LetterKey; (s3:ListBucket on Letters)
  return letter.Body.transformToString()
}

export const copy = async ({ key }) => {
  // uses s3:GetObject on Letters/*; s3:PutObject on Copies/*; kms:Decrypt on LetterKey; kms:GenerateDataKey on MessageKey; (s3:GetObjectTagging on Letters/*); (s3:PutObjectTagging on Copies/*); (s3:ListBucket on Letters)
  await s3.send(new CopyObjectCommand({ CopySource: `${LETTERS}/${key}`, Bucket: COPIES, Key: key }))
}

export const upload = async ({ key, body }) => {
  const upload = new Upload({ client: s3, params: { Bucket: LETTERS, Key: key, Body: Buffer.from(body, 'base64') } })
  upload.on('httpUploadProgress', ({ loaded }) => console.log(loaded))
  await upload.done() // uses s3:PutObject on Letters/*; kms:GenerateDataKey on LetterKey; kms:Decrypt on LetterKey; (s3:AbortMultipartUpload on Letters/*)
}

export const link = async ({ key }) => getSignedUrl(s3, new GetObjectCommand({ Bucket: LETTERS, Key: key })) // uses s3:GetObject on Letters/*; kms:Decrypt on LetterKey; (s3:ListBucket on Letters)

export const drop = async ({ key }) => {
  await s3.send(new DeleteObjectCommand({ Bucket: LETTERS, Key: key })) // uses s3:DeleteObject on Letters/*
}

export const plain = async ({ key, text }) => {
  await s3.send(new PutObjectCommand({ Bucket: PLAIN, Key: key, Body: text })) // uses s3:PutObject on Plain/*
}
