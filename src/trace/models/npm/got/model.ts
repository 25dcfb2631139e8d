import { model } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const answer: Gives = { read: 'response', from: 'an HTTP response' }
const send: Rule = {
  sinks: [
    { kind: 'url', at: 'arg0', only: 'strings' },
    { kind: 'url', at: 'arg0.url|arg0.href' },
    { kind: 'url', at: 'arg0.prefixUrl|arg1.prefixUrl|made0.prefixUrl' },
  ],
  request: {
    url: 'arg0.url|arg0',
    base: 'arg1.prefixUrl|arg0.prefixUrl|made0.prefixUrl',
    body: 'arg1.json|arg1.body|arg1.form|arg0.json|arg0.body',
    headers: 'arg1.headers|arg0.headers',
    method: 'arg1.method|arg0.method',
    timeout: ['arg1.timeout', 'arg0.timeout', 'arg1.signal', 'made0.timeout'],
    tlsOff: ['arg1.https.rejectUnauthorized', 'arg0.https.rejectUnauthorized', 'arg1.rejectUnauthorized', 'arg0.rejectUnauthorized'],
  },
  gives: { type: 'Response' },
}
const methods = each(['get', 'post', 'put', 'patch', 'head', 'delete', 'stream', 'paginate'], send)

export const got = model({
  packages: ['got', 'got-cjs'],
  exports: {
    default: { ...send, members: { ...methods, extend: { gives: { type: 'Got' } } } },
    got: { ...send, members: { ...methods, extend: { gives: { type: 'Got' } } } },
  },
  types: {
    Got: { call: send, methods: { ...methods, extend: { gives: { type: 'Got' } } } },
    Response: {
      methods: each(['json', 'text', 'buffer'], { gives: answer }),
      fields: { body: answer, rawBody: answer, headers: answer, statusCode: { of: [], types: ['number'] }, url: { of: [] } },
    },
  },
  source: 'https://github.com/sindresorhus/got/blob/main/documentation/2-options.md, 2026-11-22',
})
