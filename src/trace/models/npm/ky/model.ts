import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const send: Rule = {
  sinks: [
    { kind: 'url', at: 'arg0' },
    { kind: 'url', at: 'arg1.prefixUrl|made0.prefixUrl' },
  ],
  request: {
    url: 'arg0',
    base: 'arg1.prefixUrl|made0.prefixUrl',
    body: 'arg1.json|arg1.body',
    headers: 'arg1.headers',
    method: 'arg1.method',
    timeout: ['arg1.timeout', 'arg1.signal', 'made0.timeout'],
  },
  gives: { type: 'global#Response' },
}
const methods = each(['get', 'post', 'put', 'patch', 'head', 'delete'], send)
const made: Rule = { gives: { type: 'Ky' } }

export const ky = model({
  packages: ['ky', 'ky-universal'],
  exports: { default: { ...send, members: { ...methods, create: made, extend: made } } },
  types: { Ky: { call: send, methods: { ...methods, create: made, extend: made } } },
  source: 'https://github.com/sindresorhus/ky#api, 2026-11-22',
})
