import { model } from '../../model.ts'

export const koaRouter = model({
  packages: ['@koa/router', 'koa-router', 'koa-joi-router'],
  exports: {},
  source: 'https://github.com/koajs/router, 2026-11-22',
})
