import { model } from '../../model.ts'

export const sts = model({
  packages: ['@middy/sts'],
  exports: {},
  source: 'https://middy.js.org/docs/middlewares/sts, 2026-11-22',
})
