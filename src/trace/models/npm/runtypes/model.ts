import { model } from '../../model.ts'

export const runtypes = model({
  packages: ['runtypes'],
  exports: {},
  source: 'https://github.com/pelotom/runtypes, 2026-11-22',
})
