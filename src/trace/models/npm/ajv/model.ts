import { model } from '../../model.ts'

export const ajv = model({
  packages: ['ajv', 'ajv-formats', 'ajv-keywords', 'ajv-errors'],
  exports: {},
  source: 'https://ajv.js.org/api.html, 2026-11-22',
})
