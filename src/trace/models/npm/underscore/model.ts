import { model } from '../../model.ts'
import { only } from '../../node/only.ts'
import { lodash } from '../lodash/model.ts'

export const underscore = model({
  packages: ['underscore'],
  exports: only(
    lodash.exports,
    `assign bind clone compact countBy debounce defaults drop each escape escapeRegExp every extend filter find findIndex
    first forEach get groupBy has head identity indexOf initial isArray isBoolean isEmpty isEqual isFinite isNull isNumber
    isString isUndefined last map max memoize min now omit once partial partition pick random range reduce reject reverse
    sample shuffle size slice some sortBy tail take tap template throttle times toString unescape uniq uniqueId`,
  ),
  source: 'https://underscorejs.org, 2026-11-22',
})
