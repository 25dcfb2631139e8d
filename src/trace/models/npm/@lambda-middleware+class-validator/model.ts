import { model } from '../../model.ts'

export const lambdaMiddlewareClassValidator = model({
  packages: ['@lambda-middleware/class-validator'],
  exports: {},
  source: 'https://github.com/dbartholomae/lambda-middleware, 2026-11-22',
})
