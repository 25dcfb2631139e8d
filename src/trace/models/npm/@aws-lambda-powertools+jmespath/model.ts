import { model } from '../../model.ts'

export const powertoolsJmespath = model({
  packages: ['@aws-lambda-powertools/jmespath'],
  exports: {},
  source: 'https://docs.aws.amazon.com/powertools/typescript/latest/features/jmespath, 2026-11-22',
})
