import { model } from '../../model.ts'

export const httpUrlencodeBodyParser = model({
  packages: ['@middy/http-urlencode-body-parser'],
  exports: {},
  source: 'https://middy.js.org/docs/middlewares/http-urlencode-body-parser, 2026-11-22',
})
