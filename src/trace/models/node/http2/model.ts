import { model } from '../../model.ts'
import type { Gives } from '../../model.ts'

const answer: Gives = { read: 'response', from: 'an HTTP response' }

export const http2 = model({
  packages: ['http2'],
  exports: {
    connect: {
      client: true,
      request: { url: 'arg0', tlsOff: ['arg1.rejectUnauthorized'] },
      calls: [{ at: 'last', with: [{ type: 'Session' }] }],
      gives: { type: 'Session' },
    },
  },
  types: {
    Session: { extends: 'events#EventEmitter', methods: { request: { gives: { type: 'Stream' } }, close: { gives: 'nothing' } } },
    Stream: {
      extends: 'stream#Readable',
      methods: {
        on: { calls: [{ at: 'arg1', with: [answer], perhaps: true }], gives: { same: 'self' } },
        write: { request: { body: 'arg0' }, gives: { of: [] } },
        end: { request: { body: 'arg0' }, gives: { same: 'self' } },
      },
    },
  },
  source: 'https://nodejs.org/docs/latest-v20.x/api/http2.html#http2connectauthority-options-listener, 2026-11-22',
})
