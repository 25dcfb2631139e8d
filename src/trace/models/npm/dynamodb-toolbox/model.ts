import { model } from '../../model.ts'

export const dynamodbToolbox = model({
  packages: ['dynamodb-toolbox'],
  exports: {},
  source:
    'https://www.dynamodbtoolbox.com/docs/entities/actions/get-item, https://github.com/dynamodb-toolbox/dynamodb-toolbox/tree/v0.9.5, 2026-11-22',
})
