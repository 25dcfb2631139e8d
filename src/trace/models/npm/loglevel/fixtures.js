import log from 'loglevel'

export const handler = async (event) => {
  log.info('received an order', Number(event.id))
  log.getLogger('orders').warn('late')
  return event.name
}
