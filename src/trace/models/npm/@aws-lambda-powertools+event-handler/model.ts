import { model } from '../../model.ts'

export const powertoolsEventHandler = model({
  packages: ['@aws-lambda-powertools/event-handler'],
  exports: {},
  source: 'https://docs.aws.amazon.com/powertools/typescript/latest/features/event-handler/http, 2026-11-22',
})
