import { model } from '../../model.ts'

export const sqsConsumer = model({
  packages: ['sqs-consumer'],
  exports: {},
  source: 'https://bbc.github.io/sqs-consumer/, 2026-11-22',
})
