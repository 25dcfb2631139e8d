import { model } from '../../model.ts'

export const koa = model({
  packages: ['koa'],
  exports: {},
  source: 'https://koajs.com, 2026-11-22',
})
