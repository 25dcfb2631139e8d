import { model } from '../../model.ts'

export const koaCompose = model({
  packages: ['koa-compose'],
  exports: {},
  source: 'https://github.com/koajs/compose, 2026-11-22',
})
