const { S3 } = require('@aws-sdk/client-s3')
const s3 = new S3({})

exports.handler = async ({ body }) => {
  await s3.putObject({ Bucket: process.env.BUNDLES, Key: `bundle-${Date.now()}.tar`, Body: Buffer.from(body, 'base64') })
  return { statusCode: 202 }
}
