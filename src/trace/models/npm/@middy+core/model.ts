import { model } from '../../model.ts'

export const middy = model({
  packages: ['@middy/core'],
  exports: {},
  source: 'https://middy.js.org/docs/intro/how-it-works, 2026-11-22',
})
