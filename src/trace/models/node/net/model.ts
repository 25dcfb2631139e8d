import { model } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'

const answer: Gives = { read: 'response', from: 'a socket' }
const connect: Rule = {
  sinks: [
    // connect(port, host), connect({host, port})
    { kind: 'url', at: 'arg1', only: 'strings' },
    { kind: 'url', at: 'arg0.host' },
  ],
  notes: [{ kind: 'tls', at: 'arg0.rejectUnauthorized', off: false }],
  request: { url: 'arg0.host|arg1', timeout: ['arg0.timeout'] },
  calls: [{ at: 'last', with: [] }],
  gives: { type: 'Socket' },
}

export const net = model({
  packages: ['net', 'tls'],
  exports: {
    connect,
    createConnection: connect,
    Socket: { gives: { type: 'Socket' } },
    isIP: { tests: { at: 'arg0', types: ['string'], characters: 'urlText' } },
    isIPv4: { tests: { at: 'arg0', types: ['string'], characters: 'urlText' } },
  },
  types: {
    Socket: {
      extends: 'stream#Readable',
      methods: {
        connect: { ...connect, gives: { same: 'self' } },
        on: { calls: [{ at: 'arg1', with: [answer], perhaps: true }], gives: { same: 'self' } },
        write: { request: { body: 'arg0' }, gives: { of: [] } },
        end: { request: { body: 'arg0' }, gives: { same: 'self' } },
      },
    },
  },
  source: 'https://nodejs.org/docs/latest-v20.x/api/net.html#netconnect, 2026-11-22',
})
