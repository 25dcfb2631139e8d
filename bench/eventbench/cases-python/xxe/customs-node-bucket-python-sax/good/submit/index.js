const { S3Client, PutObjectCommand } = require('@aws-sdk/client-s3')
const client = new S3Client({})

exports.handler = async ({ body, requestContext }) => {
  const Key = `${requestContext.requestId}.xml`
  await client.send(new PutObjectCommand({ Bucket: process.env.FORMS, Key, Body: body, ContentType: 'application/xml' }))
  return { statusCode: 202 }
}
