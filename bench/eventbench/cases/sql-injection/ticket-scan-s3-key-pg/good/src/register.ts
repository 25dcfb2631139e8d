import type { S3Event } from 'aws-lambda'
import pg from 'pg'

const client = new pg.Client()
const connected = client.connect()

export const handler = async (event: S3Event): Promise<void> => {
  await connected
  for (const { s3 } of event.Records) {
    const key = decodeURIComponent(s3.object.key.replace(/\+/g, ' '))
    const gate = key.split('/').pop()!.replace('.png', '')
    await client.query(`UPDATE gates SET scans = scans + 1 WHERE label = '${gate}'`)
  }
}
