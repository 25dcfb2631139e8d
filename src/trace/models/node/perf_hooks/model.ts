import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'

const clean: Rule = { gives: { of: [], types: ['number'] } }

export const perfHooks = model({
  packages: ['perf_hooks'],
  exports: {
    performance: {
      members: { now: clean, mark: { gives: { of: [] } }, measure: { gives: { of: [] } }, timerify: { gives: { same: 'arg0' } } },
    },
  },
  source: 'https://nodejs.org/docs/latest-v20.x/api/perf_hooks.html, 2026-11-22',
})
