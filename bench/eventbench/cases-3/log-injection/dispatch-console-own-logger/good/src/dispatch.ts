import type { APIGatewayProxyWebsocketEventV2 } from 'aws-lambda'
import { Logger } from './logger'

const logger = new Logger('dispatch').child('units')
const states = new Set(['free', 'driving', 'arrived'])

export const handler = async ({ body }: APIGatewayProxyWebsocketEventV2) => {
  const { unit, state } = JSON.parse(body ?? '{}') as { unit?: string; state?: string }
  if (state === undefined || !states.has(state)) {
    logger.warn(`unknown state from unit ${unit ?? '?'}`)
    return { statusCode: 400 }
  }
  logger.info(state)
  return { statusCode: 200 }
}
