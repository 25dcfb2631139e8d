import type { MiddlewareObj } from '@middy/core'
import { Logger } from '@aws-lambda-powertools/logger'

const logger = new Logger({ serviceName: 'hearing-aids' })
const hidden: readonly string[] = ['x-amzn-trace-id', 'via']

const visible = (headers: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !hidden.includes(name.toLowerCase())))

export const trace = (): MiddlewareObj => ({
  before: ({ event }) => {
    logger.info('request', { headers: visible(event.headers ?? {}) }) // finds sensitive-data-logged
  },
  after: ({ response }) => {
    logger.info('answer', { status: response.statusCode })
  },
})
