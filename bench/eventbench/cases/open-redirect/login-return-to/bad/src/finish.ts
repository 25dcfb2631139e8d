import middy from '@middy/core'
import httpErrorHandler from '@middy/http-error-handler'
import type { APIGatewayProxyEvent } from 'aws-lambda'

const finish = async (event: APIGatewayProxyEvent) => {
  const next = event.queryStringParameters?.['next'] ?? '/account'
  return { statusCode: 302, headers: { Location: next }, body: '' } // finds open-redirect
}

export const handler = middy(finish).use(httpErrorHandler())
