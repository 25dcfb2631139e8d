import { model } from '../../model.ts'

export const s3ObjectResponse = model({
  packages: ['@middy/s3-object-response'],
  exports: {},
  source: 'https://middy.js.org/docs/middlewares/s3-object-response, 2026-11-22',
})
