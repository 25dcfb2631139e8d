import { model } from '../../model.ts'

export const httpErrorHandler = model({
  packages: ['@middy/http-error-handler'],
  exports: {},
  source: 'https://middy.js.org/docs/middlewares/http-error-handler, 2026-11-22',
})
