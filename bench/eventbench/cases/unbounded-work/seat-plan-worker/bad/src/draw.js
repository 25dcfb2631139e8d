const { S3Client, PutObjectCommand } = require('@aws-sdk/client-s3')

const s3 = new S3Client({})

exports.handler = async (event) => {
  for (const record of event.Records) {
    const plan = JSON.parse(record.body)
    const Body = '[ ][ ][ ]  [ ][ ][ ]\n'.repeat(plan.rows) // finds unbounded-work
    await s3.send(new PutObjectCommand({ Bucket: process.env.PLANS_BUCKET, Key: `${record.messageId}.txt`, Body }))
  }
}
