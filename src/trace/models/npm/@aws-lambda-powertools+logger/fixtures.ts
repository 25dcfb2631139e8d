// @ts-nocheck: the packages are not installed here.
import { exec } from 'node:child_process'
import { Logger } from '@aws-lambda-powertools/logger'
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware'
import middy from '@middy/core'

const logger = new Logger({ serviceName: 'shop' })

export const structured = async (event: any) => {
  logger.info('received', { body: event.body })
  logger.appendKeys({ path: event.path })
  logger.error('failed', event.error)
  exec(`ls ${event.path}`) // finds command
}

export const wrapped = middy(async (event: any) => {
  logger.info(event.path)
  exec(`ls ${event.path}`) // finds command
}).use(injectLambdaContext(logger, { logEvent: true }))

class Lambda {
  @logger.injectLambdaContext({ logEvent: true })
  async handler(event: any, _context: unknown) {
    exec(`ls ${event.path}`) // finds command
    exec(`ls ${Number(event.depth)}`)
  }
}
const lambda = new Lambda()
export const decorated = lambda.handler.bind(lambda)
