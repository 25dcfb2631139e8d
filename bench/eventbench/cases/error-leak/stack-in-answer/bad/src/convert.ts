import type { APIGatewayProxyHandler } from 'aws-lambda'
import { rateOf } from './rates'

export const handler: APIGatewayProxyHandler = async (event, context) => {
  try {
    const { from = 'EUR', to = 'SEK', amount = '1' } = event.queryStringParameters ?? {}
    const result = Number(amount) * rateOf(from, to)
    return { statusCode: 200, body: JSON.stringify({ result }) }
  } catch (error) {
    return { statusCode: 500, body: JSON.stringify({ error: (error as Error).stack }) } // finds error-leak
  }
}
