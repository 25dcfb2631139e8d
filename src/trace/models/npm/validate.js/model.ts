import { model } from '../../model.ts'

export const validateJs = model({
  packages: ['validate.js'],
  exports: {},
  source: 'https://validatejs.org, 2026-11-22',
})
