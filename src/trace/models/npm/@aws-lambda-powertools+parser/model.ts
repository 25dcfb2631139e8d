import { model } from '../../model.ts'

export const powertoolsParser = model({
  packages: ['@aws-lambda-powertools/parser'],
  exports: {},
  source: 'https://docs.aws.amazon.com/powertools/typescript/latest/features/parser, 2026-11-22',
})
