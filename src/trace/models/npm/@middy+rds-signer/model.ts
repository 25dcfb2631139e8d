import { model } from '../../model.ts'

export const rdsSigner = model({
  packages: ['@middy/rds-signer'],
  exports: {},
  source: 'https://middy.js.org/docs/middlewares/rds-signer, 2026-11-22',
})
