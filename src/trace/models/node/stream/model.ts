import { model } from '../../model.ts'

// What `Readable.from` and `new PassThrough` give stays an unknown value that carries what it was made from.
export const stream = model({
  packages: ['stream', 'readable-stream'],
  exports: { finished: { calls: [{ at: 'last', with: [null] }], gives: 'nothing' } },
  types: {
    Readable: { extends: 'events#EventEmitter', methods: { resume: { gives: { same: 'self' } }, pause: { gives: { same: 'self' } } } },
    Writable: {
      extends: 'events#EventEmitter',
      methods: { write: { gives: { of: [], types: ['boolean'] } }, end: { gives: { same: 'self' } } },
    },
  },
  source: 'https://nodejs.org/docs/latest-v20.x/api/stream.html, 2026-11-22',
})
