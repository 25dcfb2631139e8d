import { MongoClient } from 'mongodb'
import { S3Client, PutObjectCommand } from '@aws-sdk/client-s3'

const client = new MongoClient(process.env.MONGO_URL, { tls: true, maxPoolSize: 1 })
const s3 = new S3Client({})

const keep = (id, rows) =>
  s3.send(new PutObjectCommand({ Bucket: process.env.ANSWERS, Key: `${id}.json`, Body: JSON.stringify({ rows }), ContentType: 'application/json' }))

export const handler = async (event) => {
  const alarms = client.db('alarms').collection('history')
  for (const record of event.Records) {
    const { search, sensor, level } = JSON.parse(record.Sns.Message)
    const rows = await alarms.find({ sensor, level }, { limit: 100 }).toArray()
    await keep(search, rows.length)
  }
}
