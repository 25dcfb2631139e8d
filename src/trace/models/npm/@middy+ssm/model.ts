import { model } from '../../model.ts'

export const fetchedValues = model({
  packages: ['@middy/ssm', '@middy/secrets-manager', '@middy/rds-signer', '@middy/sts'],
  exports: {},
  source: 'https://middy.js.org/docs/middlewares/secrets-manager, 2026-11-22',
})
