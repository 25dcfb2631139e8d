const { S3Client, PutObjectCommand } = require('@aws-sdk/client-s3')
const { getSignedUrl } = require('@aws-sdk/s3-request-presigner')
const { randomUUID } = require('node:crypto')

const s3 = new S3Client({})

exports.handler = async () => {
  const Key = `${randomUUID()}.yml`
  const url = await getSignedUrl(s3, new PutObjectCommand({ Bucket: process.env.PLAYBOOKS, Key }), { expiresIn: 300 })
  return { statusCode: 200, body: JSON.stringify({ url }) }
}
