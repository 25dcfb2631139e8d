import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'

// Old versions that reach the prototype are advisories; here is only what the result carries.
const merge: Rule = { gives: { of: ['args'], types: ['object'] } }

export const deepmerge = model({
  packages: [
    'deepmerge',
    'merge',
    'merge-deep',
    'merge-options',
    'deep-extend',
    'mixin-deep',
    'object-assign',
    'xtend',
    'extend',
    'merge-descriptors',
    'defu',
  ],
  exports: { default: merge, all: merge, recursive: merge, merge },
  source: 'https://github.com/TehShrike/deepmerge#api, 2026-11-22',
})
