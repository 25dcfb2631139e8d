const AWS = require('aws-sdk')
const fs = require('fs')

const s3 = new AWS.S3()
const Bucket = process.env.DOCS

exports.upload = (event, context, callback) => {
  const Body = fs.createReadStream('/tmp/papers.pdf')
  s3.upload({ Bucket, Key: `papers/${event.id}.pdf`, Body }, (error, data) => callback(error, data && data.Location)) // uses s3:PutObject on Docs/papers/*; (s3:AbortMultipartUpload on Docs/papers/*)
}

exports.managed = async (event) => {
  const upload = new AWS.S3.ManagedUpload({ params: { Bucket, Key: `scans/${event.id}`, Body: event.body } })
  const { Location } = await upload.promise() // uses s3:PutObject on Docs/scans/*; (s3:AbortMultipartUpload on Docs/scans/*)
  return Location
}

exports.list = async () => {
  const keys = []
  let ContinuationToken
  do {
    const page = await s3.listObjectsV2({ Bucket, ContinuationToken }).promise() // uses s3:ListBucket on Docs
    keys.push(...page.Contents.map((one) => one.Key))
    ContinuationToken = page.NextContinuationToken
  } while (ContinuationToken)
  return keys
}

exports.tag = async ({ key }) => {
  const Tagging = { TagSet: [{ Key: 'checked', Value: 'yes' }] }
  await s3.putObjectTagging({ Bucket, Key: key, Tagging }).promise() // uses s3:PutObjectTagging on Docs/*
  await s3.putObjectAcl({ Bucket, Key: key, ACL: 'private' }).promise() // uses s3:PutObjectAcl on Docs/*
}
