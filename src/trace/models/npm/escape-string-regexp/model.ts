import { model } from '../../model.ts'
import type { Export } from '../../model.ts'

const escapes: Export = { gives: { of: ['arg0'], types: ['string'], safe: ['regex'] } }

export const escapeStringRegexp = model({
  packages: ['escape-string-regexp', 'escape-regexp', 'regexp.escape', 'lodash.escaperegexp'],
  exports: { default: escapes },
  source: 'https://github.com/sindresorhus/escape-string-regexp#readme, 2026-11-22',
})
