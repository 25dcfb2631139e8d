import { model } from '../../model.ts'

export const powertoolsTracer = model({
  packages: ['@aws-lambda-powertools/tracer', '@aws-lambda-powertools/metrics'],
  exports: {},
  source: 'https://docs.aws.amazon.com/powertools/typescript/latest/features/tracer, 2026-11-22',
})
