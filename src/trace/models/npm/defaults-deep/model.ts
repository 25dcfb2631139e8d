import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'

// Never repaired: they copy `__proto__` and `constructor.prototype` like any other key.
const merge: Rule = {
  sinks: [{ kind: 'prototype', at: 'args', only: 'objects' }],
  fills: [{ to: 'arg0', from: 'args.*' }],
  gives: { same: 'arg0' },
}

export const defaultsDeep = model({
  packages: ['defaults-deep', 'merge-recursive', 'deep-override'],
  exports: { default: merge, recursive: merge },
  source: 'https://github.com/advisories/GHSA-j8g5-jqmm-vc78, 2026-11-22',
})
