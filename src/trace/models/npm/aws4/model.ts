import { model } from '../../model.ts'

export const aws4 = model({
  packages: ['aws4'],
  exports: { sign: { gives: { same: 'arg0' } } },
  source: 'https://github.com/mhart/aws4, 2026-11-22',
})
