import { model } from '../../model.ts'

// That `createRequire(…)('pg')` is the package is the engine's affair, where the name is known.
export const module = model({
  packages: ['module'],
  exports: {
    createRequire: { gives: { function: { sinks: [{ kind: 'module', at: 'arg0' }] } } },
    register: { sinks: [{ kind: 'module', at: 'arg0' }] },
  },
  source: 'https://nodejs.org/docs/latest-v20.x/api/module.html, 2026-11-22',
})
