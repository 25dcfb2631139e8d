import { model } from '../../model.ts'

export const jsonschema = model({
  packages: ['jsonschema'],
  exports: {},
  source: 'https://github.com/tdegrunt/jsonschema, 2026-11-22',
})
