const { S3Client, PutObjectCommand } = require('@aws-sdk/client-s3')
const { randomUUID } = require('crypto')

const s3 = new S3Client({})

exports.handler = async (event) => {
  const Body = Buffer.from(event.body, 'base64')
  const Key = event.queryStringParameters.title + '.jpg'
  await s3.send(new PutObjectCommand({ Bucket: process.env.PHOTOS, Key, Body }))
  return { statusCode: 201 }
}
