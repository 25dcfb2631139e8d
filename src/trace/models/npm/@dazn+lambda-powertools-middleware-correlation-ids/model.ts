import { model } from '../../model.ts'

export const daznMiddlewares = model({
  packages: [
    '@dazn/lambda-powertools-middleware-correlation-ids',
    '@dazn/lambda-powertools-middleware-log-timeout',
    '@dazn/lambda-powertools-middleware-sample-logging',
    '@dazn/lambda-powertools-middleware-stop-infinite-loop',
  ],
  exports: {},
  source: 'https://github.com/getndazn/dazn-lambda-powertools, 2026-11-22',
})
