import { model } from '../../model.ts'

export const oldMiddy = model({
  packages: ['middy'],
  exports: {},
  source: 'https://www.npmjs.com/package/middy/v/0.36.0, 2026-11-22',
})
