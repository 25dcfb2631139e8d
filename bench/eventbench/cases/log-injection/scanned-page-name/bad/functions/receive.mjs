import { Upload } from '@aws-sdk/lib-storage'
import { S3Client } from '@aws-sdk/client-s3'

const client = new S3Client()

export const handler = async ({ pathParameters, body, requestContext }) => {
  const name = decodeURIComponent(pathParameters.name)
  const params = { Bucket: process.env.SCANS, Key: name, Body: Buffer.from(body, 'base64') }
  await new Upload({ client, params }).done()
  return { statusCode: 201, body: '' }
}
