import { S3 } from '@aws-sdk/client-s3'
import { randomUUID } from 'node:crypto'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'

const s3 = new S3({})

export async function handler(event: APIGatewayProxyEventV2) {
  const id = randomUUID()
  await s3.putObject({ Bucket: process.env.TARGET!, Key: `${id}.js`, Body: event.body ?? '' })
  return { statusCode: 201, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ id }) }
}
