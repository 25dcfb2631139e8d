import type { APIGatewayProxyHandler } from 'aws-lambda'
import { weeklyFigures } from './figures'

export const handler: APIGatewayProxyHandler = async (event) => {
  const name = event.queryStringParameters?.name || 'weekly'
  const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(name)}.csv`
  return { statusCode: 200, headers: { 'Content-Type': 'text/csv', 'Content-Disposition': disposition }, body: weeklyFigures() }
}
