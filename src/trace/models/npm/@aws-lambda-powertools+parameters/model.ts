import { model } from '../../model.ts'

export const powertoolsParameters = model({
  packages: ['@aws-lambda-powertools/parameters'],
  exports: {},
  source: 'https://docs.aws.amazon.com/powertools/typescript/latest/features/parameters, 2026-11-22',
})
