import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { Reply } from './reply'
import { page } from './page'

export const handler = async ({ queryStringParameters }: APIGatewayProxyEventV2) => {
  const harbour = queryStringParameters?.harbour
  if (!harbour) return Reply.html('<p>Choose a harbour</p>').status(404).build()
  return Reply.html(page('Departures', harbour)).build() // finds cross-site-scripting
}
