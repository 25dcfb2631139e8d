import { model } from '../../model.ts'

export const eventNormalizer = model({
  packages: ['@middy/event-normalizer', '@middy/sqs-json-body-parser'],
  exports: {},
  source: 'https://middy.js.org/docs/middlewares/event-normalizer, 2026-11-22',
})
