const { S3 } = require('@aws-sdk/client-s3')
const s3 = new S3()
const Bucket = 'robot-recipes'

exports.put = (Key, Body) => s3.putObject({ Bucket, Key, Body })
exports.text = async (Key) => {
  const { Body } = await s3.getObject({ Bucket, Key })
  return Body.transformToString()
}
