import { model } from '../../model.ts'
import { lodash } from '../lodash/model.ts'

// lodash.merge 4.6.2 carries the repair of 4.17.11, lodash.mergewith 4.6.2 and lodash.defaultsdeep 4.6.1 too.
export const lodashMerge = model({
  packages: ['lodash.merge', 'lodash.mergewith', 'lodash.defaultsdeep', 'lodash.assign', 'lodash.defaults', 'lodash.assignin'],
  exports: { default: lodash.exports['merge'] ?? {} },
  source: 'https://lodash.com/docs/4.17.15#merge, 2026-11-22',
})
