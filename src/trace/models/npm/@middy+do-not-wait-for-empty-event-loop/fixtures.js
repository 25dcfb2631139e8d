import { exec } from 'node:child_process'
import middy from '@middy/core'
import doNotWaitForEmptyEventLoop from '@middy/do-not-wait-for-empty-event-loop'
import httpCors from '@middy/http-cors'
import httpErrorHandler from '@middy/http-error-handler'
import httpEventNormalizer from '@middy/http-event-normalizer'
import httpHeaderNormalizer from '@middy/http-header-normalizer'
import httpSecurityHeaders from '@middy/http-security-headers'
import warmup from '@middy/warmup'

export const all = middy(async (event) => {
  exec(`ls ${event.queryStringParameters.folder}`) // finds command
  exec(`ls ${event.queryStringParameters.folder.length}`)
  return { statusCode: 200, body: 'ok' }
})
  .use(warmup())
  .use(doNotWaitForEmptyEventLoop({ runOnBefore: true }))
  .use(httpHeaderNormalizer())
  .use(httpEventNormalizer())
  .use(httpSecurityHeaders())
  .use(httpCors({ origin: 'https://shop.example' }))
  .use(httpErrorHandler())
