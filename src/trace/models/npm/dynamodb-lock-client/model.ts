import { model } from '../../model.ts'

export const dynamodbLockClient = model({
  packages: ['dynamodb-lock-client'],
  exports: {},
  source: 'https://github.com/tristanls/dynamodb-lock-client, 2026-11-22',
})
