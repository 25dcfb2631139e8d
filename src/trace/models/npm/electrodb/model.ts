import { model } from '../../model.ts'

export const electrodb = model({
  packages: ['electrodb'],
  exports: {},
  source: 'https://electrodb.dev/en/reference/entity-methods/, https://electrodb.dev/en/core-concepts/introduction/, 2026-11-22',
})
