const AWS = require('aws-sdk')
const { exec } = require('child_process')
const fs = require('fs')
const uploads = require('s3-upload-stream')(new AWS.S3())

exports.handler = async (event) => {
  const upload = uploads.upload({ Bucket: 'pictures', Key: event.name }) // uses s3:PutObject
  fs.createReadStream('/tmp/picture').pipe(upload)
  exec(`print ${event.name}`) // finds command
}
