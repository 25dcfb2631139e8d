import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../../node/each.ts'
import { lodash } from '../lodash/model.ts'

/** Copies `constructor.prototype` and its like: CVE-2019-10744, CVE-2018-16487. */
const merges: Rule = {
  sinks: [{ kind: 'prototype', at: 'args', only: 'objects' }],
  fills: [{ to: 'arg0', from: 'args.*' }],
  gives: { same: 'arg0' },
}
/** Follows a path through the prototype: CVE-2020-8203. */
const sets: Rule = { sinks: [{ kind: 'prototype', at: 'arg1' }], fills: [{ to: 'arg0', from: 'arg2' }], gives: { same: 'arg0' } }

export const lodashOld = model({
  packages: ['lodash', 'lodash-es'],
  versions: '<4.17.20',
  exports: {
    ...lodash.exports,
    ...each(['merge', 'mergeWith', 'defaultsDeep'], merges),
    ...each(['set', 'setWith', 'update', 'zipObjectDeep'], sets),
  },
  source: 'https://github.com/advisories/GHSA-jf85-cpcp-j695, https://github.com/advisories/GHSA-p6mc-m468-83gw, 2026-11-22',
})
