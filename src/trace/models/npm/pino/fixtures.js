import pino from 'pino'
import bunyan from 'bunyan'
import log from 'lambda-log'

const logger = pino()
const other = bunyan.createLogger({ name: 'shop' })

export const handler = async (event) => {
  logger.info({ name: event.name }, 'received')
  logger.child({ id: event.id }).warn(event.body)
  other.error(event.body)
  log.info('received', { body: event.body })
}
