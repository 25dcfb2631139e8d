import { Router } from '@aws-lambda-powertools/event-handler/http'
import { Logger } from '@aws-lambda-powertools/logger'
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda'

const logger = new Logger({ serviceName: 'meals' })
const app = new Router({ logger })
const week: Record<string, string> = { monday: 'lentils', tuesday: 'pasta' }

app.get('/meals/:day', async ({ params }) => ({ meal: week[params.day!] ?? 'closed' }))

export const handler = async (event: APIGatewayProxyEventV2, context: Context) => {
  logger.info('request', { caller: event.headers.authorization }) // finds sensitive-data-logged
  return app.resolve(event, context)
}
