import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const list: Rule = { calls: [{ at: 'arg1', with: [{ same: 'arg0[]' }, { of: [] }] }], gives: { list: { callback: 0 } } }

export const pMap = model({
  packages: ['p-map', 'p-map-series', 'p-each-series', 'p-filter', 'async-parallel'],
  exports: { default: list, ...each(['map', 'each', 'filter'], list) },
  source: 'https://github.com/sindresorhus/p-map, 2026-11-22',
})
