import { model } from '../../model.ts'

export const superstruct = model({
  packages: ['superstruct'],
  exports: {},
  source: 'https://docs.superstructjs.org, 2026-11-22',
})
