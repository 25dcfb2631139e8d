import { model } from '../../model.ts'

/** CVE-2021-26707. */
export const mergeDeepOld = model({
  packages: ['merge-deep'],
  versions: '<3.0.3',
  exports: { default: { sinks: [{ kind: 'prototype', at: 'args', only: 'objects' }], gives: { of: ['args'], types: ['object'] } } },
  source: 'https://github.com/advisories/GHSA-r6rj-9ch6-g264, 2026-11-22',
})
