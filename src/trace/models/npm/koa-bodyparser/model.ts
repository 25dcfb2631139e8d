import { model } from '../../model.ts'

export const koaBodyparser = model({
  packages: ['koa-bodyparser', '@koa/bodyparser', 'koa-body'],
  exports: {},
  source: 'https://github.com/koajs/bodyparser, 2026-11-22',
})
