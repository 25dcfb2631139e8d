const { exec } = require('child_process')
const middy = require('middy')
const { cors, jsonBodyParser, validator } = require('middy/middlewares')

const inputSchema = { type: 'object', properties: { body: { type: 'object', properties: { code: { type: 'string', pattern: '^[a-z]+$' }, name: { type: 'string' } } } } }
const draw = (event, context, callback) => {
  exec(`draw /data/${event.body.code}`)
  exec(`draw ${event.body.name}`) // finds command
  return callback(null, { statusCode: 200, body: 'ok' })
}
module.exports.draw = middy(draw).use(jsonBodyParser()).use(validator({ inputSchema })).use(cors())
