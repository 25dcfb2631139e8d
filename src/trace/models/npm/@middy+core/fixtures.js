import { exec } from 'node:child_process'
import middy from '@middy/core'
import jsonBodyParser from '@middy/http-json-body-parser'

const list = async (event) => {
  exec(`ls ${event.body.folder}`) // finds command
  return { statusCode: 200, body: '' }
}
export const wrapped = middy(list).use(jsonBodyParser())

export const late = middy()
  .use(jsonBodyParser())
  .handler(async (event) => {
    exec(`ls ${event.body.folder}`) // finds command
    exec(`ls ${event.body.depth * 1}`)
  })

export const several = middy(async (event) => {
  exec(`ls ${event.name}`) // finds command
}).use([jsonBodyParser(), { before: () => undefined, onError: (request) => ({ statusCode: 500, body: 'failed' }) }])

const onlyDigits = () => ({
  before: async ({ event }) => {
    if (!/^\d+$/.test(event.pathParameters.id)) throw new Error('bad id')
  },
})
export const guarded = middy(async (event) => {
  exec(`ls /data/${event.pathParameters.id}`)
  exec(`ls /data/${event.pathParameters.name}`) // finds command
}).use(onlyDigits())

const withUser = {
  before: (request) => {
    request.event.user = 'fixed'
    request.context.folder = request.event.queryStringParameters.folder
  },
}
export const filled = middy()
  .use(withUser)
  .before((request) => {
    request.event.safe = 'constant'
  })
  .handler((event, context) => {
    exec(`id ${event.user} ${event.safe}`)
    exec(`ls ${context.folder}`) // finds command
  })

export const replaced = middy(async () => ({ statusCode: 200, body: 'ok' })).after((request) => {
  exec(`log ${request.event.path}`) // finds command
  request.response.headers = { 'x-done': 'yes' }
})
