import { model } from '../../model.ts'

export const workerThreads = model({
  packages: ['worker_threads'],
  exports: {
    Worker: {
      sinks: [
        { kind: 'code', at: 'arg0', when: { at: 'arg1.eval', is: 'true' } },
        { kind: 'module', at: 'arg0', when: { at: 'arg1.eval', is: 'absent' } },
      ],
      gives: { type: 'Worker' },
    },
  },
  types: { Worker: { extends: 'events#EventEmitter', methods: { postMessage: { gives: 'nothing' } } } },
  source: 'https://nodejs.org/docs/latest-v20.x/api/worker_threads.html#new-workerfilename-options, 2026-11-22',
})
