import { model } from '../../model.ts'

export const fastestValidator = model({
  packages: ['fastest-validator'],
  exports: {},
  source: 'https://github.com/icebob/fastest-validator, 2026-11-22',
})
