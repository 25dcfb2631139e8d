const { S3Client, ListMultipartUploadsCommand, AbortMultipartUploadCommand } = require('@aws-sdk/client-s3')
const s3 = new S3Client({})

exports.handler = async () => {
  const Bucket = process.env.RAW_BUCKET
  const { Uploads = [] } = await s3.send(new ListMultipartUploadsCommand({ Bucket })) // uses s3:ListBucketMultipartUploads on Raw
  for (const { Key, UploadId } of Uploads) await s3.send(new AbortMultipartUploadCommand({ Bucket, Key, UploadId })) // uses s3:AbortMultipartUpload on Raw/*
}
