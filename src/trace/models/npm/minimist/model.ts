import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'

const parse: Rule = { gives: { of: ['arg0'], types: ['object'] } }

export const minimist = model({
  packages: ['minimist', 'yargs-parser', 'mri', 'arg'],
  exports: { default: parse },
  source: 'https://github.com/minimistjs/minimist, 2026-11-22',
})
