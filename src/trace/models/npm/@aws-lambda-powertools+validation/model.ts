import { model } from '../../model.ts'

export const powertoolsValidation = model({
  packages: ['@aws-lambda-powertools/validation'],
  exports: {},
  source: 'https://docs.aws.amazon.com/powertools/typescript/latest/features/validation, 2026-11-22',
})
