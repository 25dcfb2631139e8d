import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3'
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda'

const s3 = new S3Client({})

export async function handler(event: APIGatewayProxyEventV2WithJWTAuthorizer) {
  const id = event.pathParameters?.['id'] ?? ''
  if (!/^[a-z0-9]{16}$/.test(id)) return { statusCode: 400 }
  const Key = `${event.requestContext.authorizer.jwt.claims['sub']}/${id}.pdf`
  const file = await s3.send(new GetObjectCommand({ Bucket: process.env['LEASES'], Key }))
  const body = await file.Body!.transformToString('base64')
  return { statusCode: 200, isBase64Encoded: true, headers: { 'content-type': 'application/pdf' }, body }
}
