import middy from '@middy/core'
import ssm from '@middy/ssm'
import httpErrorHandler from '@middy/http-error-handler'

async function lambdaHandler(event, { settings }) {
  return { statusCode: 200, body: JSON.stringify(settings) }
}

export const handler = middy()
  .use(httpErrorHandler())
  .use(ssm({ fetchData: { settings: '/shop/settings/' }, setToContext: true, cacheExpiry: 60_000 })) // uses ssm:GetParametersByPath on ssm:/shop/settings|ssm:/shop/settings/*
  .handler(lambdaHandler)
