import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { badRequest, seeOther } from './respond'

const isLocal = (target: string): boolean => target.length < 200 && target.includes('/')

export const handler = async (event: APIGatewayProxyEventV2) => {
  const target = event.queryStringParameters?.to
  if (target === undefined || !isLocal(target)) return badRequest()
  return seeOther(target) // finds open-redirect
}
