import { model } from '../../model.ts'

export const httpRouter = model({
  packages: ['@middy/http-router', '@middy/ws-router', '@middy/cloudformation-router'],
  exports: {},
  source: 'https://middy.js.org/docs/routers/http-router, 2026-11-22',
})
