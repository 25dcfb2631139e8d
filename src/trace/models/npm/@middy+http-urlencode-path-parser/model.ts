import { model } from '../../model.ts'

export const httpUrlencodePathParser = model({
  packages: ['@middy/http-urlencode-path-parser'],
  exports: {},
  source: 'https://middy.js.org/docs/middlewares/http-urlencode-path-parser, 2026-11-22',
})
