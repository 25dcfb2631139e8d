const AWS = require('aws-sdk')
const { execSync } = require('child_process')
const { writeFileSync } = require('fs')
const s3 = new AWS.S3()

exports.handler = async (event) => {
  const Key = event.Records[0].s3.object.key
  const scan = await s3.getObject({ Bucket: process.env.SCANS, Key }).promise()
  writeFileSync('/tmp/scan.tif', scan.Body)
  execSync('tesseract /tmp/scan.tif /tmp/text -l ' + scan.Metadata.language) // finds command-injection
}
