import { model } from '../../model.ts'

/** CVE-2020-36632. */
export const flatOld = model({
  packages: ['flat'],
  versions: '<5.0.1',
  exports: { unflatten: { sinks: [{ kind: 'prototype', at: 'arg0', only: 'objects' }], gives: { of: ['arg0'], types: ['object'] } } },
  source: 'https://github.com/advisories/GHSA-2j2x-2gpw-g8fm, 2026-11-22',
})
