import { model } from '../../model.ts'

export const expressValidator = model({
  packages: ['express-validator'],
  exports: {},
  source: 'https://express-validator.github.io/docs/api/validation-chain, 2026-11-22',
})
