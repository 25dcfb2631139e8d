import { pythonModel } from '../../model.ts'

// What a digest vouches for is in the stub; that a comparison of it proves it is the engine's.
export const hmac = pythonModel({
  packages: ['hmac'],
  exports: {},
  source: 'https://docs.python.org/3.13/library/hmac.html, 2026-11-22',
})
