import type { S3Event, SQSHandler } from 'aws-lambda'
import { TileJob } from './tile-job'

const keysOf = (body: string): string[] => (JSON.parse(body) as S3Event).Records.map(({ s3 }) => decodeURIComponent(s3.object.key.replace(/\+/g, ' ')))

export const handler: SQSHandler = async ({ Records }) => {
  const jobs = Records.flatMap(({ body }) => keysOf(body)).map((key) => new TileJob(key))
  for (const job of jobs) await job.run()
}
