import middy from '@middy/core'
import httpErrorHandler from '@middy/http-error-handler'
import type { APIGatewayProxyEvent } from 'aws-lambda'

const isOwnPath = (path: string) => /^\/(?![/\\])[\w/-]*$/.test(path)

const finish = async (event: APIGatewayProxyEvent) => {
  const next = event.queryStringParameters?.['next'] ?? '/account'
  return { statusCode: 302, headers: { Location: isOwnPath(next) ? next : '/account' }, body: '' }
}

export const handler = middy(finish).use(httpErrorHandler())
