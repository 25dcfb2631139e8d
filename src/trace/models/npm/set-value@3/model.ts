import { model } from '../../model.ts'

/** CVE-2021-23440; 2.0.1 and before by CVE-2019-10747. */
export const setValueOld = model({
  packages: ['set-value'],
  versions: '<2.0.1 || >=3.0.0 <4.0.1',
  exports: { default: { sinks: [{ kind: 'prototype', at: 'arg1' }], fills: [{ to: 'arg0', from: 'arg2' }], gives: { same: 'arg0' } } },
  source: 'https://github.com/advisories/GHSA-4jqc-8m5r-9rpr, 2026-11-22',
})
