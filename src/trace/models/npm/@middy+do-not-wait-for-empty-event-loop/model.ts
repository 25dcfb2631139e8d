import { model } from '../../model.ts'

export const doNotWaitForEmptyEventLoop = model({
  packages: [
    '@middy/do-not-wait-for-empty-event-loop',
    '@middy/cloudwatch-metrics',
    '@middy/error-logger',
    '@middy/event-batch-handler',
    '@middy/http-content-encoding',
    '@middy/http-content-negotiation',
    '@middy/http-cors',
    '@middy/http-event-normalizer',
    '@middy/http-header-normalizer',
    '@middy/http-partial-response',
    '@middy/http-security-headers',
    '@middy/warmup',
    '@middy/ws-response',
  ],
  exports: {},
  source: 'https://middy.js.org/docs/middlewares/intro, 2026-11-22',
})
