import { model } from '../../model.ts'

export const validator = model({
  packages: ['@middy/validator'],
  exports: {},
  source: 'https://middy.js.org/docs/middlewares/validator, 2026-11-22',
})
