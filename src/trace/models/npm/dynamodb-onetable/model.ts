import { model } from '../../model.ts'

export const dynamodbOnetable = model({
  packages: ['dynamodb-onetable'],
  exports: {},
  source: 'https://doc.onetable.io/api/table/constructor/, 2026-11-22',
})
