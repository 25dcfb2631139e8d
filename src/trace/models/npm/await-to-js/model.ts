import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'

const to: Rule = { gives: { list: { same: 'arg0' } } }

export const awaitToJs = model({
  packages: ['await-to-js'],
  exports: { default: to, to },
  source: 'https://github.com/scopsy/await-to-js, 2026-11-22',
})
