import { model } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const answer: Gives = { read: 'response', from: 'an HTTP response' }
const response: Gives = {
  fields: { data: answer, headers: answer, statusText: answer, status: { of: [], types: ['number'] }, config: { of: [] } },
}
const send = (url: string, body: string, options: string, method: string): Rule => ({
  sinks: [
    { kind: 'url', at: url },
    { kind: 'url', at: `${options}.baseURL` },
    // The address is put together when the request is sent.
    { kind: 'url', at: 'made0.baseURL' },
  ],
  request: {
    url,
    base: `${options}.baseURL|made0.baseURL`,
    body,
    headers: `${options}.headers`,
    method: { is: method },
    timeout: [`${options}.timeout`, `${options}.signal`, 'made0.timeout'],
  },
  gives: response,
})
const configured: Rule = {
  sinks: [
    { kind: 'url', at: 'arg0', only: 'strings' },
    { kind: 'url', at: 'arg0.url' },
    { kind: 'url', at: 'arg0.baseURL|arg1.baseURL|made0.baseURL' },
  ],
  request: {
    url: 'arg0.url|arg0',
    base: 'arg0.baseURL|arg1.baseURL|made0.baseURL',
    body: 'arg0.data|arg1.data',
    headers: 'arg0.headers|arg1.headers',
    method: 'arg0.method|arg1.method',
    timeout: ['arg0.timeout', 'arg1.timeout', 'arg0.signal', 'arg1.signal', 'made0.timeout'],
  },
  gives: response,
}
const methods: Readonly<Record<string, Rule>> = {
  get: send('arg0', 'arg1.data', 'arg1', 'GET'),
  delete: send('arg0', 'arg1.data', 'arg1', 'DELETE'),
  head: send('arg0', 'arg1.data', 'arg1', 'HEAD'),
  options: send('arg0', 'arg1.data', 'arg1', 'OPTIONS'),
  ...each(['post', 'postForm'], send('arg0', 'arg1', 'arg2', 'POST')),
  ...each(['put', 'putForm'], send('arg0', 'arg1', 'arg2', 'PUT')),
  ...each(['patch', 'patchForm'], send('arg0', 'arg1', 'arg2', 'PATCH')),
  request: configured,
}
const create: Rule = { client: true, gives: { type: 'Axios' } }

export const axios = model({
  packages: ['axios', 'axios-https-proxy-fix', '@bundled-es-modules/axios'],
  exports: {
    default: { ...configured, members: { ...methods, create, all: { gives: { same: 'arg0' } } } },
    create,
    Axios: create,
    isAxiosError: { gives: { of: [], types: ['boolean'] } },
  },
  types: { Axios: { call: configured, methods } },
  source: 'https://axios-http.com/docs/req_config, 2026-11-22',
})
