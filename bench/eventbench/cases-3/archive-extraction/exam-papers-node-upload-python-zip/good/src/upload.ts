import { S3Client, PutObjectCommand } from '@aws-sdk/client-s3'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { randomUUID } from 'node:crypto'

const s3 = new S3Client({})

export const handler = async ({ body, isBase64Encoded }: APIGatewayProxyEventV2) => {
  const Body = Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8')
  if (Body.length > 5_000_000) return { statusCode: 413 }
  await s3.send(new PutObjectCommand({ Bucket: process.env.PAPERS, Key: `zip/${randomUUID()}.zip`, Body }))
  return { statusCode: 202 }
}
