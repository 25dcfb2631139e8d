import { model } from '../../model.ts'

export const appConfig = model({
  packages: ['@middy/appconfig'],
  exports: {},
  source: 'https://middy.js.org/docs/middlewares/appconfig, 2026-11-22',
})
