import { model } from '../../model.ts'

export const ssm = model({
  packages: ['@middy/ssm'],
  exports: {},
  source: 'https://middy.js.org/docs/middlewares/ssm, 2026-11-22',
})
