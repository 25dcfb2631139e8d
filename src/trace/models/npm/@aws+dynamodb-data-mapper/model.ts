import { model } from '../../model.ts'

export const dataMapper = model({
  packages: ['@aws/dynamodb-data-mapper', '@aws/dynamodb-data-mapper-annotations', '@nova-odm/mapper', '@nova-odm/annotations'],
  exports: {},
  source: 'https://awslabs.github.io/dynamodb-data-mapper-js/packages/dynamodb-data-mapper/, 2026-11-22',
})
