import { model } from '../../model.ts'

export const dynamoose = model({
  packages: ['dynamoose'],
  exports: {},
  source: 'https://dynamoosejs.com/guide/Model, https://dynamoosejs.com/guide/Table, 2026-11-22',
})
