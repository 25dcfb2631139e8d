import { model } from '../../model.ts'

export const connectDynamodb = model({
  packages: ['connect-dynamodb', 'dynamodb-store'],
  exports: {},
  source: 'https://github.com/ca98am79/connect-dynamodb, 2026-11-22',
})
