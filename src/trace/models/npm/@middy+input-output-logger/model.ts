import { model } from '../../model.ts'

export const inputOutputLogger = model({
  packages: ['@middy/input-output-logger'],
  exports: {},
  source: 'https://middy.js.org/docs/middlewares/input-output-logger, 2026-11-22',
})
