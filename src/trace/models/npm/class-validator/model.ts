import { model } from '../../model.ts'

export const classValidator = model({
  packages: ['class-validator'],
  exports: {},
  source: 'https://github.com/typestack/class-validator, 2026-11-22',
})
