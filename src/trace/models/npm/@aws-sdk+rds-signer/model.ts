import { model } from '../../model.ts'

export const rdsSigner = model({
  packages: ['@aws-sdk/rds-signer'],
  exports: {},
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.IAMPolicy.html, 2026-11-22',
})
