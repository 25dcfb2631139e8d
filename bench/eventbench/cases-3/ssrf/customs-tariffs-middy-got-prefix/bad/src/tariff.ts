import middy from '@middy/core'
import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2 } from 'aws-lambda'
import { query, type WithCode } from './middleware/query'
import { tariffOf } from './tariff-client'

const lookUp = async (event: APIGatewayProxyEventV2 & WithCode): Promise<APIGatewayProxyResultV2> => {
  const tariff = await tariffOf(event.code)
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(tariff) }
}

export const handler = middy(lookUp)
  .use(query())
  .onError(async (request) => {
    request.response = { statusCode: 502, headers: { 'content-type': 'application/json' }, body: '{"problem":"no tariff"}' }
  })
