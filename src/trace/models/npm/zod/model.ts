import { model } from '../../model.ts'

export const zod = model({
  packages: ['zod', 'zod/v3', 'zod/v4'],
  exports: {},
  source: 'https://zod.dev/api, 2026-11-22',
})
