import { model } from '../../model.ts'
import { lodash } from '../lodash/model.ts'

export const underscore = model({
  packages: ['underscore'],
  exports: lodash.exports,
  source: 'https://underscorejs.org, 2026-11-22',
})
