import { model } from '../../model.ts'

export const partialBatchFailure = model({
  packages: ['@middy/sqs-partial-batch-failure', '@middy/event-batch-response'],
  exports: {},
  source: 'https://middy.js.org/docs/middlewares/sqs-partial-batch-failure, 2026-11-22',
})
