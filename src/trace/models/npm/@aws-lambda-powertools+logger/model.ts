import { model } from '../../model.ts'

export const powertoolsLogger = model({
  packages: ['@aws-lambda-powertools/logger'],
  exports: {},
  source: 'https://docs.aws.amazon.com/powertools/typescript/latest/features/logger, 2026-11-22',
})
