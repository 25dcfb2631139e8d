import { model } from '../../model.ts'

export const ittyRouter = model({
  packages: ['itty-router'],
  exports: {},
  source: 'https://itty.dev/itty-router, 2026-11-22',
})
