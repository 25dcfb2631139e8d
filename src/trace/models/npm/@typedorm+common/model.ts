import { model } from '../../model.ts'

export const typedormCommon = model({
  packages: ['@typedorm/common'],
  exports: {},
  source: 'https://github.com/typedorm/typedorm/blob/main/docs/index.md, 2026-11-22',
})
