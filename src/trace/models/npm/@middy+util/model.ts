import { model } from '../../model.ts'

export const util = model({
  packages: ['@middy/util'],
  exports: {},
  source: 'https://middy.js.org/docs/writing-middlewares/best-practices, 2026-11-22',
})
