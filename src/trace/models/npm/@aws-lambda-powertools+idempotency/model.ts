import { model } from '../../model.ts'

export const powertoolsIdempotency = model({
  packages: ['@aws-lambda-powertools/idempotency'],
  exports: {},
  source: 'https://docs.aws.amazon.com/powertools/typescript/latest/features/idempotency, 2026-11-22',
})
