const AWS = require('aws-sdk')
const { randomUUID } = require('crypto')
const s3 = new AWS.S3()

const languages = new Map([['de', 'deu'], ['fr', 'fra'], ['en', 'eng']])

exports.handler = function (event, context, callback) {
  const scan = JSON.parse(event.body)
  const language = languages.get(scan.language) || scan.language
  const upload = {
    Bucket: process.env.SCANS,
    Key: randomUUID() + '.tif',
    Body: Buffer.from(scan.image, 'base64'),
    Metadata: { language: language },
  }
  s3.putObject(upload, function (err) {
    callback(null, { statusCode: err ? 500 : 201, body: '' })
  })
}
