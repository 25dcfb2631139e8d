import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'

/** Copies `__proto__` like any other key: CVE-2020-28499, CVE-2018-16469. */
const merge: Rule = { sinks: [{ kind: 'prototype', at: 'args', only: 'objects' }], gives: { of: ['args'], types: ['object'] } }

export const merge1 = model({
  packages: ['merge'],
  versions: '<2.1.1',
  exports: { default: merge, recursive: merge },
  source: 'https://github.com/advisories/GHSA-7wpw-2hjm-89gp, 2026-11-22',
})
