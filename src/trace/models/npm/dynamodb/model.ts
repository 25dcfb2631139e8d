import { model } from '../../model.ts'

export const dynamodbMapper = model({
  packages: ['dynamodb'],
  exports: {},
  source: 'https://github.com/baseprime/dynamodb, 2026-11-22',
})
