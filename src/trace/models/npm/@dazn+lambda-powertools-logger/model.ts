import { model } from '../../model.ts'

export const daznLogger = model({
  packages: ['@dazn/lambda-powertools-logger'],
  exports: {},
  source: 'https://github.com/getndazn/dazn-lambda-powertools, 2026-11-22',
})
