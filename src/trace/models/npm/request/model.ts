import { model } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const answer: Gives = { read: 'response', from: 'an HTTP response' }
const response: Gives = { fields: { body: answer, headers: answer, statusCode: { of: [], types: ['number'] } } }
const send: Rule = {
  sinks: [
    { kind: 'url', at: 'arg0', only: 'strings' },
    { kind: 'url', at: 'arg0.url|arg0.uri' },
    { kind: 'url', at: 'arg0.baseUrl|arg1.baseUrl' },
  ],
  request: {
    url: 'arg0.url|arg0.uri|arg0',
    base: 'arg0.baseUrl|arg1.baseUrl|made0.baseUrl',
    body: 'arg0.body|arg0.json|arg0.form|arg1.body|arg1.json|arg1.form',
    headers: 'arg0.headers|arg1.headers',
    method: 'arg0.method|arg1.method',
    timeout: ['arg0.timeout', 'arg1.timeout'],
    tlsOff: ['arg0.rejectUnauthorized', 'arg0.strictSSL', 'arg1.rejectUnauthorized', 'arg1.strictSSL'],
  },
  calls: [{ at: 'last', with: [null, response, answer] }],
  gives: answer,
}
const methods = each(['get', 'post', 'put', 'patch', 'head', 'del', 'delete', 'options'], send)

export const request = model({
  packages: [
    'request',
    'request-promise',
    'request-promise-native',
    '@cypress/request',
    'postman-request',
    'teeny-request',
    'requestretry',
  ],
  exports: { default: { ...send, members: { ...methods, defaults: { gives: { type: 'Request' } } } } },
  types: { Request: { call: send, methods } },
  source: 'https://github.com/request/request#requestoptions-callback, 2026-11-22',
})
