import { exec } from 'node:child_process'
import middy from '@middy/core'
import httpErrorHandler from '@middy/http-error-handler'
import { createError } from '@middy/util'

export const handler = middy(async (event) => {
  if (event.path === '/') throw createError(404, `nothing at ${event.path}`)
  exec(`ls ${event.path}`) // finds command
  return { statusCode: 200, body: 'ok' }
}).use(httpErrorHandler())
