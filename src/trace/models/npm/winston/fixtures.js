const winston = require('winston')

const logger = winston.createLogger({ transports: [new winston.transports.Console()] })

exports.handler = async (event) => {
  logger.info('received', { name: event.name })
  logger.child({ request: event.id }).error(event.body)
  winston.warn('late')
}
