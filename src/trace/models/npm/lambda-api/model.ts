import { model } from '../../model.ts'

export const lambdaApi = model({
  packages: ['lambda-api'],
  exports: {},
  source: 'https://github.com/jeremydaly/lambda-api, 2026-11-22',
})
