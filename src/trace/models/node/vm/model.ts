import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../each.ts'

const run: Rule = { sinks: [{ kind: 'code', at: 'arg0' }] }

export const vm = model({
  packages: ['vm'],
  exports: {
    ...each(['runInContext', 'runInNewContext', 'runInThisContext', 'compileFunction', 'SourceTextModule'], run),
    Script: { ...run, gives: { of: ['arg0'] } },
    createContext: { gives: { same: 'arg0' } },
  },
  source: 'https://nodejs.org/docs/latest-v20.x/api/vm.html, 2026-11-22',
})
