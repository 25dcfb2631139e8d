import { model } from '../../model.ts'

export const middyS3 = model({
  packages: ['@middy/s3'],
  exports: {},
  source: 'https://middy.js.org/docs/middlewares/s3, 2026-11-22',
})
