import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { Planner } from './planner'

const planner = new Planner()

export const handler = async (event: APIGatewayProxyEventV2) => {
  const { city = '', nights = 2, tone = 'warm' } = JSON.parse(event.body ?? '{}')
  const plan = await planner.plan({ city, nights, tone })
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ plan }) }
}
