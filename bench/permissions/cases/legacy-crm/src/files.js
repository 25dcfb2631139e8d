const S3 = require('aws-sdk/clients/s3')
const { S3: Storage } = require('aws-sdk')

const s3 = new S3({ signatureVersion: 'v4', params: { Bucket: process.env.FILES } })

exports.attach = async ({ contact, name, body }) => {
  await s3.upload({ Bucket: process.env.FILES, Key: `contacts/${contact}/${name}`, Body: Buffer.from(body, 'base64') }).promise() // uses s3:PutObject on Files/contacts/*; (s3:AbortMultipartUpload on Files/contacts/*)
}

exports.read = async ({ key }) => {
  const { Body } = await s3.getObject({ Key: key }).promise() // uses s3:GetObject on Files/*; (s3:ListBucket on Files)
  return Body.toString('utf8')
}

exports.link = async ({ key }) => s3.getSignedUrlPromise('getObject', { Bucket: process.env.FILES, Key: key, Expires: 60 }) // uses s3:GetObject on Files/*; (s3:ListBucket on Files)

exports.uploadLink = (event, context, callback) => {
  callback(null, s3.getSignedUrl('putObject', { Bucket: process.env.FILES, Key: 'incoming/' + event.name })) // uses s3:PutObject on Files/incoming/*
}

exports.archive = async ({ key }) => {
  // uses s3:GetObject on Files/*; s3:PutObject on param:ArchiveBucket/*|arn:s3:crm-archive-prod/*; (s3:GetObjectTagging on Files/*); (s3:PutObjectTagging on param:ArchiveBucket/*|arn:s3:crm-archive-prod/*); (s3:ListBucket on Files)
  await s3.copyObject({ Bucket: process.env.ARCHIVE, CopySource: process.env.FILES + '/' + key, Key: key }).promise()
  await s3.deleteObject({ Bucket: process.env.FILES, Key: key }).promise() // uses s3:DeleteObject on Files/*
}

exports.stream = async ({ key }) => {
  const storage = new Storage()
  const lines = []
  const stream = storage.getObject({ Bucket: process.env.FILES, Key: `exports/${key}` }).createReadStream() // uses s3:GetObject on Files/exports/*; (s3:ListBucket on Files)
  for await (const chunk of stream) lines.push(chunk.toString())
  return lines.join('')
}
