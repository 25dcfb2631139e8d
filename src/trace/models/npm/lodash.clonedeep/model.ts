import { model } from '../../model.ts'
import { lodash } from '../lodash/model.ts'

export const lodashClonedeep = model({
  packages: [
    'lodash.clonedeep',
    'lodash.clone',
    'clone',
    'clone-deep',
    'rfdc',
    'fast-copy',
    'lodash.debounce',
    'lodash.throttle',
    'lodash.once',
    'lodash.memoize',
  ],
  exports: { default: lodash.exports['cloneDeep'] ?? {} },
  source: 'https://lodash.com/docs/4.17.15#cloneDeep, 2026-11-22',
})
