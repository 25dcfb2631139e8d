import { model } from '../../model.ts'

// Control flow: see the stub.
export const rxjs = model({
  packages: ['rxjs', 'rxjs/operators'],
  exports: {},
  source: 'https://rxjs.dev/api, 2026-11-22',
})
