import { model } from '../../model.ts'

export const httpJsonBodyParser = model({
  packages: ['@middy/http-json-body-parser', '@middy/ws-json-body-parser'],
  exports: {},
  source: 'https://middy.js.org/docs/middlewares/http-json-body-parser, 2026-11-22',
})
