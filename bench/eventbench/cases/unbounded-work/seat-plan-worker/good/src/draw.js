const { S3Client, PutObjectCommand } = require('@aws-sdk/client-s3')
const Ajv = require('ajv')

const s3 = new S3Client({})
const valid = new Ajv().compile({ type: 'object', required: ['rows'], properties: { rows: { type: 'integer', minimum: 1, maximum: 60 } } })

exports.handler = async (event) => {
  for (const record of event.Records) {
    const plan = JSON.parse(record.body)
    if (!valid(plan)) continue
    const Body = '[ ][ ][ ]  [ ][ ][ ]\n'.repeat(plan.rows)
    await s3.send(new PutObjectCommand({ Bucket: process.env.PLANS_BUCKET, Key: `${record.messageId}.txt`, Body }))
  }
}
