import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { config } from './config'
import { healthOf } from './routes/health'

type Route = () => unknown

const routes = new Map<string, Route>([
  ['GET /health', () => healthOf(config)],
  ['GET /fish', () => ({ fish: 212 })],
])

export const handler = async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
  const route = routes.get(event.routeKey)
  if (!route) return { statusCode: 404 }
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(route()) }
}
