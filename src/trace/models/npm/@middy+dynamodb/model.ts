import { model } from '../../model.ts'

export const middyDynamodb = model({
  packages: ['@middy/dynamodb'],
  exports: {},
  source: 'https://middy.js.org/docs/middlewares/dynamodb, 2026-11-22',
})
