import { pythonModel } from '../../model.ts'

// `contextmanager` and its kin are the engine's.
export const contextlib = pythonModel({
  packages: ['contextlib'],
  exports: {},
  source: 'https://docs.python.org/3.13/library/contextlib.html, 2026-11-22',
})
