import { base64Of } from '@lib/files'
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda'

export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const { claims } = event.requestContext.authorizer.jwt
  const folder = String(claims['custom:folder'])
  return { statusCode: 200, headers: { 'content-type': 'image/png' }, body: await base64Of(folder), isBase64Encoded: true }
}
