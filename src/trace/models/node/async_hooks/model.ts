import { model } from '../../model.ts'

// Control flow: see the stub.
export const asyncHooks = model({
  packages: ['async_hooks'],
  exports: {},
  source: 'https://nodejs.org/docs/latest-v20.x/api/async_context.html, 2026-11-22',
})
