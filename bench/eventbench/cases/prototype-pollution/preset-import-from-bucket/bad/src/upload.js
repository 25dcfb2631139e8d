const { S3 } = require('@aws-sdk/client-s3')
const { randomUUID } = require('node:crypto')

const s3 = new S3({})
const Bucket = process.env.BUCKET

exports.handler = async (event) => {
  const id = randomUUID()
  await s3.putObject({ Bucket, Key: `presets/${id}.json`, Body: event.body, ContentType: 'application/json' })
  return { statusCode: 201, body: JSON.stringify({ id }) }
}
