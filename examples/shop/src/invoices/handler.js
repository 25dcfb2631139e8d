const fs = require('fs')
const path = require('path')
const AWS = require('aws-sdk')

const s3 = new AWS.S3()
const CACHE = '/tmp/invoices'

exports.handler = async (event) => {
  const name = decodeURIComponent(event.pathParameters.name)
  const file = path.join(CACHE, name)

  if (!fs.existsSync(file)) {
    const object = await s3.getObject({ Bucket: process.env.UPLOADS_BUCKET, Key: `invoices/${name}` }).promise()
    fs.mkdirSync(path.dirname(file), { recursive: true })
    fs.writeFileSync(file, object.Body)
  }

  return {
    statusCode: 200,
    headers: { 'Content-Type': 'text/plain', 'Content-Disposition': `attachment; filename="${name}"` },
    body: fs.readFileSync(file).toString('base64'),
    isBase64Encoded: true,
  }
}
