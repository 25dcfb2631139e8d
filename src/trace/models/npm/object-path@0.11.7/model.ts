import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { only } from '../../node/only.ts'
import { objectPath } from '../object-path/model.ts'

/** CVE-2020-15256, CVE-2021-3805. */
const set: Rule = { sinks: [{ kind: 'prototype', at: 'arg1' }], fills: [{ to: 'arg0', from: 'arg2' }], gives: { same: 'arg0' } }

export const objectPathOld = model({
  packages: ['object-path'],
  versions: '<0.11.8',
  exports: {
    ...only(objectPath.exports, 'get has push ensureExists'),
    set,
    del: { sinks: [{ kind: 'prototype', at: 'arg1' }], gives: { same: 'arg0' } },
  },
  source: 'https://github.com/advisories/GHSA-8v63-cqqc-6r2c, 2026-11-22',
})
