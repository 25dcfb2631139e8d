import { model } from '../../model.ts'

export const dgram = model({
  packages: ['dgram'],
  exports: { createSocket: { client: true, calls: [{ at: 'last' }], gives: { type: 'Socket' } } },
  types: {
    Socket: {
      extends: 'events#EventEmitter',
      methods: {
        // send(message, port, address, callback), send(message, offset, length, port, address, callback)
        send: {
          sinks: [
            { kind: 'url', at: 'arg2', only: 'strings' },
            { kind: 'url', at: 'arg4', only: 'strings' },
          ],
          calls: [{ at: 'last', with: [null] }],
          gives: 'nothing',
        },
        connect: { sinks: [{ kind: 'url', at: 'arg1', only: 'strings' }], calls: [{ at: 'last', with: [] }], gives: 'nothing' },
      },
    },
  },
  source: 'https://nodejs.org/docs/latest-v20.x/api/dgram.html, 2026-11-22',
})
