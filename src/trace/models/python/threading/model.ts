import { pythonModel } from '../../model.ts'

// Work on other threads and processes is done at once here.
export const threading = pythonModel({
  packages: ['threading', 'multiprocessing', '_thread', 'queue', 'Queue', 'multiprocess', 'billiard'],
  exports: {},
  source: 'https://docs.python.org/3.13/library/threading.html, https://docs.python.org/3.13/library/multiprocessing.html, 2026-11-22',
})
