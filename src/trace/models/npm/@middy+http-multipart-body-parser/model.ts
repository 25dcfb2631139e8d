import { model } from '../../model.ts'

export const httpMultipartBodyParser = model({
  packages: ['@middy/http-multipart-body-parser'],
  exports: {},
  source: 'https://middy.js.org/docs/middlewares/http-multipart-body-parser, 2026-11-22',
})
