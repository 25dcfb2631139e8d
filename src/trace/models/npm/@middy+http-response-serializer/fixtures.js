import middy from '@middy/core'
import httpResponseSerializer from '@middy/http-response-serializer'

export const json = middy()
  .use(
    httpResponseSerializer({
      serializers: [{ regex: /^application\/json$/, serializer: ({ body }) => JSON.stringify(body) }],
      defaultContentType: 'application/json',
    }),
  )
  .handler(async (event) => ({ statusCode: 200, body: { path: event.path } }))
