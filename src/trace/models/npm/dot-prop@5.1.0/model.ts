import { model } from '../../model.ts'
import { only } from '../../node/only.ts'
import { objectPath } from '../object-path/model.ts'

/** CVE-2020-8116; 4.2.1 carries the repair too. */
export const dotPropOld = model({
  packages: ['dot-prop'],
  versions: '<4.2.1 || >=5.0.0 <5.1.1',
  exports: {
    ...only(objectPath.exports, 'get has delete'),
    set: { sinks: [{ kind: 'prototype', at: 'arg1' }], fills: [{ to: 'arg0', from: 'arg2' }], gives: { same: 'arg0' } },
  },
  source: 'https://github.com/advisories/GHSA-ff7x-qrg7-qggm, 2026-11-22',
})
