const debug = require('debug')('shop')

exports.handler = async (event) => {
  debug('received %d', Number(event.id))
  return event.name
}
