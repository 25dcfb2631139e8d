import middy from '@middy/core'
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda'
import { trace } from './middleware/trace'

const slots = ['09:00', '11:30', '15:00']

const fitting = async (event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => {
  const day = Number(event.queryStringParameters?.['day'] ?? 1)
  const free = slots.filter((_, index) => (index + day) % 2 === 0)
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ free }) }
}

export const handler = middy(fitting).use(trace())
