import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2 } from 'aws-lambda'
import { ReturnUrl } from './return-url'

const cleared = 'session=; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=Lax'

export const handler = async ({ queryStringParameters }: APIGatewayProxyEventV2): Promise<APIGatewayProxyResultV2> => {
  const { href } = ReturnUrl.from(queryStringParameters?.returnUrl)
  return { statusCode: 302, headers: { location: href }, cookies: [cleared] } // finds open-redirect
}
