import type { MiddlewareObj } from '@middy/core'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'

export interface WithCode {
  code: string
}

export const query = (): MiddlewareObj<APIGatewayProxyEventV2 & WithCode> => ({
  before: async (request) => {
    const code = request.event.queryStringParameters?.code?.trim()
    if (!code) return { statusCode: 400, headers: { 'content-type': 'application/json' }, body: '{"problem":"code missing"}' }
    request.event.code = code
    return undefined
  },
})
