import * as S3 from '@aws-sdk/client-s3'
import type { APIGatewayProxyEvent } from 'aws-lambda'

const client = new S3.S3Client({})

export const handler = async (event: APIGatewayProxyEvent) => {
  const { rule } = JSON.parse(event.body ?? '{}') as { rule: string }
  const Body = rule
  await client.send(new S3.PutObjectCommand({ Bucket: process.env['RULES'], Key: `${Date.now()}.rule`, Body }))
  return { statusCode: 202, body: '' }
}
