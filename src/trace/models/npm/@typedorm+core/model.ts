import { model } from '../../model.ts'

export const typedorm = model({
  packages: ['@typedorm/core'],
  exports: {},
  source: 'https://github.com/typedorm/typedorm/blob/main/docs/index.md, 2026-11-22',
})
