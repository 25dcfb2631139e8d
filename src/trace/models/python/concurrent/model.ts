import { pythonModel } from '../../model.ts'

// Work on other threads and processes is done at once here.
export const concurrent = pythonModel({
  packages: ['concurrent'],
  exports: {},
  source: 'https://docs.python.org/3.13/library/concurrent.futures.html, 2026-11-22',
})
