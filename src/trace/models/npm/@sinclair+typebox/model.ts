import { model } from '../../model.ts'

export const typebox = model({
  packages: ['@sinclair/typebox', 'typebox'],
  exports: {},
  source: 'https://github.com/sinclairzx81/typebox, 2026-11-22',
})
