import { model } from '../../model.ts'

export const koaMiddleware = model({
  packages: [
    'koa-cors',
    '@koa/cors',
    'koa-helmet',
    'koa-logger',
    'koa-compress',
    'koa-json',
    'koa-etag',
    'koa-conditional-get',
    'koa-response-time',
  ],
  exports: {},
  source: 'https://github.com/koajs/koa/wiki, 2026-11-22',
})
