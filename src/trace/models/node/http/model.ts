import { model } from '../../model.ts'
import type { Callback, Gives, Rule, Sink } from '../../model.ts'

const answer: Gives = { read: 'response', from: 'an HTTP response' }
const response: readonly Callback[] = [{ at: 'last', with: [{ type: 'IncomingMessage' }] }]
const listener: Rule = { calls: [{ at: 'arg1', with: [answer], perhaps: true }], gives: { same: 'self' } }
const responseListener: Rule = { calls: [{ at: 'arg1', with: [{ type: 'IncomingMessage' }], perhaps: true }], gives: { same: 'self' } }

/** `request(url, options?, callback?)` and `request(options, callback?)`. */
const address: readonly Sink[] = [
  { kind: 'url', at: 'arg0', only: 'strings' },
  { kind: 'url', at: 'arg0.href' },
  { kind: 'url', at: 'arg0.hostname|arg0.host|arg1.hostname|arg1.host' },
]
const request: Rule = {
  sinks: address,
  calls: response,
  gives: { type: 'ClientRequest' },
  request: {
    url: 'arg0.href|arg0.hostname|arg0.host|arg0',
    headers: 'arg0.headers|arg1.headers',
    method: 'arg0.method|arg1.method',
    timeout: ['arg0.timeout', 'arg1.timeout', 'arg0.signal', 'arg1.signal'],
    tlsOff: ['arg0.rejectUnauthorized', 'arg1.rejectUnauthorized'],
  },
}

export const http = model({
  packages: ['http', 'https'],
  exports: {
    request,
    get: request,
    Agent: { client: true, gives: { of: [] }, notes: [{ kind: 'tls', at: 'arg0.rejectUnauthorized', off: false }] },
  },
  types: {
    ClientRequest: {
      extends: 'stream#Writable',
      methods: {
        on: responseListener,
        once: responseListener,
        write: { request: { body: 'arg0' }, gives: { of: [] } },
        end: { request: { body: 'arg0' }, gives: { same: 'self' } },
        setHeader: { request: { headers: 'arg1' }, gives: { same: 'self' } },
        setTimeout: { calls: [{ at: 'arg1', with: [] }], gives: { same: 'self' } },
      },
    },
    IncomingMessage: {
      extends: 'stream#Readable',
      methods: { on: listener, once: listener, addListener: listener, read: { gives: answer }, setEncoding: { gives: { same: 'self' } } },
      fields: { headers: answer, rawHeaders: answer, statusMessage: answer, statusCode: { of: [], types: ['number'] } },
    },
  },
  source: 'https://nodejs.org/docs/latest-v20.x/api/http.html#httprequesturl-options-callback, 2026-11-22',
})
