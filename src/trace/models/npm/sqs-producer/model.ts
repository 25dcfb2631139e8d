import { model } from '../../model.ts'

export const sqsProducer = model({
  packages: ['sqs-producer'],
  exports: {},
  source: 'https://github.com/bbc/sqs-producer, 2026-11-22',
})
