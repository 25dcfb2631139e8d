const { S3Client, PutObjectCommand } = require('@aws-sdk/client-s3')
const { randomUUID } = require('node:crypto')
const s3 = new S3Client({})

module.exports.handler = async (event) => {
  await s3.send(new PutObjectCommand({ Bucket: process.env.BUCKET, Key: `${randomUUID()}.csv`, Body: event.body }))
  return { statusCode: 202 }
}
