import { model } from '../../model.ts'

export const httpResponseSerializer = model({
  packages: ['@middy/http-response-serializer'],
  exports: {},
  source: 'https://middy.js.org/docs/middlewares/http-response-serializer, 2026-11-22',
})
