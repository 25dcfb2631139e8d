import { S3Client } from '@aws-sdk/client-s3'
import { Upload } from '@aws-sdk/lib-storage'
import { randomUUID } from 'node:crypto'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'

const client = new S3Client({})

export const handler = async ({ body }: APIGatewayProxyEventV2) => {
  const upload = new Upload({ client, params: { Bucket: 'customs-declarations', Key: `${randomUUID()}.xml`, Body: body } })
  await upload.done()
  return { statusCode: 202 }
}
