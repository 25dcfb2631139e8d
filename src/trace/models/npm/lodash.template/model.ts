import { model } from '../../model.ts'
import { lodash } from '../lodash/model.ts'

export const lodashTemplate = model({
  packages: ['lodash.template'],
  exports: { default: lodash.exports['template'] ?? {} },
  source: 'https://lodash.com/docs/4.17.15#template, 2026-11-22',
})
