import { model } from '../../model.ts'

export const joi = model({
  packages: ['joi', '@hapi/joi', 'joi-browser'],
  exports: {},
  source: 'https://joi.dev/api, 2026-11-22',
})
