import { model } from '../../model.ts'

export const celebrate = model({
  packages: ['celebrate'],
  exports: {},
  source: 'https://github.com/arb/celebrate, 2026-11-22',
})
