import { model } from '../../model.ts'

export const powertoolsBatch = model({
  packages: ['@aws-lambda-powertools/batch'],
  exports: {},
  source: 'https://docs.aws.amazon.com/powertools/typescript/latest/features/batch, 2026-11-22',
})
