import { S3 } from '@aws-sdk/client-s3'
import { createInterface } from 'node:readline'
import { createConnection } from 'mysql2/promise'

const s3 = new S3()

async function* readings(stream) {
  for await (const line of createInterface({ input: stream })) {
    const [meter, value] = line.split(';')
    yield { meter, value }
  }
}

export async function handler({ Records }) {
  const db = await createConnection(process.env.MYSQL_URL)
  for (const { s3: { bucket, object } } of Records) {
    const { Body } = await s3.getObject({ Bucket: bucket.name, Key: decodeURIComponent(object.key) })
    for await (const { meter, value } of readings(Body)) {
      await db.execute("INSERT INTO readings (meter, kwh) VALUES ('" + meter + "', " + Number(value) + ')') // finds sql-injection
    }
  }
  await db.end()
}
