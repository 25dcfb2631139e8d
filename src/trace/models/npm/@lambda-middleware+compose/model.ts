import { model } from '../../model.ts'

export const lambdaMiddlewares = model({
  packages: [
    '@lambda-middleware/compose',
    '@lambda-middleware/json-serializer',
    '@lambda-middleware/http-header-normalizer',
    '@lambda-middleware/http-error-handler',
    '@lambda-middleware/error-handler',
    '@lambda-middleware/cors',
    '@lambda-middleware/do-not-wait',
    '@lambda-middleware/jwt-auth',
  ],
  exports: {},
  source: 'https://github.com/dbartholomae/lambda-middleware, 2026-11-22',
})
