import type { MiddlewareObj } from '@middy/core'
import { Logger } from '@aws-lambda-powertools/logger'

const logger = new Logger({ serviceName: 'hearing-aids' })
const shown: readonly string[] = ['user-agent', 'content-length', 'via']

const visible = (headers: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => shown.includes(name.toLowerCase())))

export const trace = (): MiddlewareObj => ({
  before: ({ event }) => {
    logger.info('request', { headers: visible(event.headers ?? {}) })
  },
  after: ({ response }) => {
    logger.info('answer', { status: response.statusCode })
  },
})
