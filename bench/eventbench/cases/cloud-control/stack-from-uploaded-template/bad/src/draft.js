const { S3Client, PutObjectCommand } = require('@aws-sdk/client-s3')
const { randomUUID } = require('crypto')
const s3 = new S3Client({})

exports.handler = async ({ body }) => {
  const id = randomUUID()
  const Bucket = process.env.DRAFTS
  await s3.send(new PutObjectCommand({ Bucket, Key: `${id}.json`, Body: body }))
  return { statusCode: 201, body: JSON.stringify({ id }) }
}
