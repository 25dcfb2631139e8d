import { model } from '../../model.ts'

export const daznPatterns = model({
  packages: ['@dazn/lambda-powertools-pattern-basic', '@dazn/lambda-powertools-pattern-obfuscate'],
  exports: {},
  source: 'https://github.com/getndazn/dazn-lambda-powertools, 2026-11-22',
})
