const { S3 } = require('@aws-sdk/client-s3')
const s3 = new S3()

exports.handler = async ({ Records: [record] }) => {
  const Bucket = record.s3.bucket.name
  const source = await s3.headObject({ Bucket, Key: record.s3.object.key }) // uses s3:GetObject on Raw/*; (s3:ListBucket on Raw)
  await s3.putObject({ Bucket: process.env.RAW_BUCKET, Key: 'thumbs/' + record.s3.object.key, Body: String(source.ContentLength) }) // uses s3:PutObject on Raw/thumbs/*
}
