import { exec } from 'node:child_process'
import { validate } from '@aws-lambda-powertools/validation'
import { validator } from '@aws-lambda-powertools/validation/middleware'
import middy from '@middy/core'

const schema = {
  type: 'object',
  properties: { id: { type: 'string', pattern: '^[a-z0-9]+$' }, name: { type: 'string' } },
  required: ['id', 'name'],
}
export const called = async (event) => {
  const order = validate({ payload: event, schema })
  exec(`draw /data/${order.id}`)
  exec(`draw ${order.name}`) // finds command
}
export const wrapped = middy(async (event) => {
  exec(`draw /data/${event.id}`)
  exec(`draw ${event.name}`) // finds command
}).use(validator({ inboundSchema: schema }))
